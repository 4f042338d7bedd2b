package org.diplograph.ui.component;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.Shown;

/**
 * Looks at the dossier as of a day, on which memberships have begun and ended, and says what
 * becomes of facts whose date is too uncertain to tell.
 */
final class MomentFilter extends Div {
    private final DayFilter asOf;
    private final Checkbox uncertain = new Checkbox();
    private final Span count = new Span();
    private GraphFilter filter = GraphFilter.USUAL;

    MomentFilter(Consumer<GraphFilter> change) {
        addClassName("filter-moment");
        asOf =
                new DayFilter(
                        getTranslation("filter.asOf"), day -> change.accept(filter.withAsOf(day)));
        asOf.setHelperText(getTranslation("filter.asOf.why"));
        uncertain.setLabel(getTranslation("filter.uncertain"));
        uncertain.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        change.accept(filter.withUncertainDates(event.getValue()));
                    }
                });
        count.addClassName("filter-uncertain-count");
        count.getElement().setAttribute("role", "status");
        add(asOf, uncertain, count);
    }

    void show(Shown shown) {
        filter = shown.state().filter();
        asOf.setValue(filter.asOf());
        boolean passing = filter.period().uncertain();
        uncertain.setValue(passing);
        count.setText(
                getTranslation(
                        passing ? "filter.uncertain.shown" : "filter.uncertain.hidden",
                        shown.graph().uncertainFacts()));
        count.setVisible(filter.period().isBounded());
    }
}
