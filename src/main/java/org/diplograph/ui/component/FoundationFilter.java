package org.diplograph.ui.component;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.diplograph.graph.GraphFilter;

/** How well a tie must be founded: by how many independent sources, and whether uncontested. */
final class FoundationFilter extends Div {
    private static final int MOST = 999;

    private final IntegerField minSources = new IntegerField();
    private final Checkbox contested = new Checkbox();
    private GraphFilter filter = GraphFilter.USUAL;

    FoundationFilter(Consumer<GraphFilter> change) {
        addClassName("filter-foundation");
        minSources.setLabel(getTranslation("filter.minSources"));
        minSources.setHelperText(getTranslation("filter.minSources.why"));
        minSources.setMin(1);
        minSources.setMax(MOST);
        minSources.setStepButtonsVisible(true);
        minSources.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        Integer wanted = event.getValue();
                        int sources = wanted == null ? 1 : Math.clamp(wanted, 1, MOST);
                        change.accept(filter.withMinSources(sources));
                    }
                });
        contested.setLabel(getTranslation("filter.contested"));
        contested.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        change.accept(filter.withContested(event.getValue()));
                    }
                });
        add(minSources, contested);
    }

    void show(GraphFilter now) {
        filter = now;
        minSources.setValue(now.minSources());
        contested.setValue(now.contested());
    }

    /** How many of these filters are on. */
    static int active(GraphFilter filter) {
        return (filter.minSources() > 1 ? 1 : 0) + (filter.contested() ? 1 : 0);
    }
}
