package org.diplograph.ui.component;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.diplograph.fact.Status;
import org.diplograph.ui.WordKeys;

/** A status in words, with the stroke its lines have in drawings. */
public final class StatusBadge extends Span {
    public StatusBadge(Status status) {
        this(status, "");
    }

    /**
     * @param count text before the status, such as a number
     */
    StatusBadge(Status status, String count) {
        addClassName("status-badge");
        addClassName("status-" + status.name().toLowerCase(Locale.ROOT));
        Span stroke = new Span();
        stroke.addClassName("status-stroke");
        stroke.getElement().setAttribute("aria-hidden", "true");
        String word = getTranslation(WordKeys.of(status));
        add(stroke, new Span(count.isEmpty() ? word : count + " " + word));
    }
}
