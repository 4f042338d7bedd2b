package org.diplograph.ui.component;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.diplograph.fact.Status;
import org.diplograph.ui.WordKeys;

/** A status in words, with the stroke its lines have in drawings. */
public final class StatusBadge extends Span {
    public StatusBadge(Status status) {
        this(status, WordKeys.of(status), 1);
    }

    /**
     * @param count of facts that have it, said with the status
     */
    StatusBadge(Status status, int count) {
        this(status, "evidence.status." + status, count);
    }

    private StatusBadge(Status status, String key, int count) {
        addClassName("status-badge");
        addClassName("status-" + status.name().toLowerCase(Locale.ROOT));
        Span stroke = new Span();
        stroke.addClassName("status-stroke");
        stroke.getElement().setAttribute("aria-hidden", "true");
        add(stroke, new Span(getTranslation(key, count)));
    }
}
