package org.diplograph.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Says which parts of an address could not be read. */
final class IgnoredNote extends Div {
    private final Span text = new Span();
    private List<String> dismissed = List.of();
    private List<String> ignored = List.of();

    IgnoredNote() {
        addClassName("ignored-note");
        getElement().setAttribute("role", "status");
        IconButton dismiss = new IconButton(Symbol.CLOSE, getTranslation("filter.ignored.dismiss"));
        dismiss.addClickListener(
                click -> {
                    dismissed = ignored;
                    setVisible(false);
                });
        add(Symbol.WARNING.icon(), text, dismiss);
        setVisible(false);
    }

    void show(List<String> parameters) {
        ignored = parameters;
        text.setText(
                getTranslation("filter.ignored", parameters.size(), String.join(", ", parameters)));
        setVisible(!parameters.isEmpty() && !parameters.equals(dismissed));
    }
}
