package org.diplograph.ui.component;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.diplograph.fact.Status;
import org.diplograph.ui.WordKeys;

/**
 * Ticks some statuses, each shown with the stroke that its lines have in drawings, or leaves one of
 * them alone with a click.
 */
final class StatusFilter extends Div {
    private final Map<Status, Checkbox> boxes = new EnumMap<>(Status.class);

    StatusFilter(String name, Consumer<Set<Status>> chosen) {
        addClassName("status-filter");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        for (Status status : Status.values()) {
            Checkbox box = new Checkbox();
            box.setLabelComponent(new StatusBadge(status));
            box.addValueChangeListener(
                    change -> {
                        if (change.isFromClient()) {
                            chosen.accept(ticked());
                        }
                    });
            boxes.put(status, box);
            add(box, only(status, () -> chosen.accept(Set.of(status))));
        }
    }

    private NativeButton only(Status status, Runnable choose) {
        NativeButton only = new NativeButton();
        only.addClassName("link-button");
        Span which = new Span(" " + getTranslation(WordKeys.of(status)));
        which.addClassName("visually-hidden");
        only.add(new Span(getTranslation("filter.only")), which);
        only.addClickListener(click -> choose.run());
        return only;
    }

    private Set<Status> ticked() {
        Set<Status> ticked = EnumSet.noneOf(Status.class);
        boxes.forEach(
                (status, box) -> {
                    if (box.getValue()) {
                        ticked.add(status);
                    }
                });
        return Set.copyOf(ticked);
    }

    void setValue(Set<Status> statuses) {
        boxes.forEach((status, box) -> box.setValue(statuses.contains(status)));
    }
}
