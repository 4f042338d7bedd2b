package org.diplograph.ui.component;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import java.util.function.Consumer;
import org.diplograph.fact.Status;
import org.diplograph.graph.GraphFilter;

/** A status and its count, as a switch: on, facts of this status alone are shown, in all views. */
final class StatusSwitch extends NativeButton {
    /**
     * @param choose takes the filter after the click
     */
    StatusSwitch(Status status, int count, GraphFilter filter, Consumer<GraphFilter> choose) {
        boolean alone = filter.statuses().equals(Set.of(status));
        addClassName("status-switch");
        getElement().setAttribute("aria-pressed", Boolean.toString(alone));
        getElement()
                .setAttribute(
                        "title",
                        getTranslation(alone ? "evidence.anyStatus" : "evidence.onlyStatus"));
        add(new StatusBadge(status, count));
        addClickListener(
                click ->
                        choose.accept(
                                filter.withStatuses(
                                        alone ? GraphFilter.USUAL_STATUSES : Set.of(status))));
    }
}
