package org.diplograph.ui.network;

import com.vaadin.flow.component.html.Span;
import org.diplograph.graph.Tie;

/** How many sources tell of a tie, with a mark for a single one and for a contested tie. */
final class FoundationCell extends Span {
    FoundationCell(Tie tie) {
        addClassName("foundation");
        add(new Span(Integer.toString(tie.sources())));
        if (tie.isSingleSource()) {
            add(mark("evidence.single", "mark-single"));
        }
        if (tie.contested()) {
            add(mark("evidence.contested", "mark-contested"));
        }
    }

    private Span mark(String key, String className) {
        Span mark = new Span(getTranslation(key));
        mark.addClassNames("evidence-mark", className);
        return mark;
    }
}
