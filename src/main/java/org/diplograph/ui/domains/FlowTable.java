package org.diplograph.ui.domains;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.CooperationPairs.Flow;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Status;
import org.diplograph.ui.Selection;
import org.diplograph.ui.WordKeys;
import org.diplograph.ui.component.StatusBadge;
import org.diplograph.ui.component.Words;
import org.jspecify.annotations.Nullable;

/** Who cooperates with whom in which domain, as a table: one row for each pair and domain. */
final class FlowTable extends Grid<Flow> {
    private static final int ROWS_SHOWN = 20;

    private final Consumer<Selection> select;
    private transient @Nullable Dossier dossier;

    FlowTable(Consumer<Selection> select, String name) {
        this.select = select;
        addClassName("chart-table");
        addThemeVariants(GridVariant.NO_BORDER);
        getElement().setAttribute("aria-label", name);
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("domains.noCooperation"));
        text("from", flow -> name(flow.from()));
        addComponentColumn(this::opener)
                .setKey("domain")
                .setHeader(getTranslation("domains.table.domain"))
                .setComparator(Comparator.comparing(this::domain))
                .setAutoWidth(true)
                .setFlexGrow(1);
        text("to", flow -> name(flow.to()));
        addComponentColumn(flow -> new StatusBadge(strongest(flow)))
                .setHeader(getTranslation("domains.table.status"))
                .setComparator(Comparator.comparing(FlowTable::strongest))
                .setAutoWidth(true)
                .setFlexGrow(0);
        number("facts", flow -> flow.facts().size());
        number("sources", flow -> flow.facts().sources());
    }

    private void text(String key, ValueProvider<Flow, String> value) {
        addColumn(value)
                .setKey(key)
                .setHeader(getTranslation("domains.table." + key))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    private void number(String key, ValueProvider<Flow, Integer> value) {
        addColumn(value)
                .setKey(key)
                .setHeader(getTranslation("domains.table." + key))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Status strongest(Flow flow) {
        return flow.facts().byStatus().keySet().iterator().next();
    }

    private String name(ActorId id) {
        Dossier shown = dossier;
        return shown == null ? id.value() : PairNames.name(id, shown, getLocale());
    }

    private String domain(Flow flow) {
        return Words.capital(getTranslation(WordKeys.of(flow.domain())));
    }

    private static Selection selection(Flow flow) {
        return new Selection.OfCooperation(List.of(flow.from(), flow.to()), flow.domain(), null);
    }

    private NativeButton opener(Flow flow) {
        NativeButton button = new NativeButton(domain(flow));
        button.addClassName("link-button");
        button.setAriaLabel(
                getTranslation(
                        "domains.table.show",
                        name(flow.from()) + " – " + name(flow.to()) + ", " + domain(flow)));
        button.addClickListener(click -> select.accept(selection(flow)));
        return button;
    }

    void show(List<Flow> flows, Dossier from, @Nullable Selection selected) {
        dossier = from;
        setPartNameGenerator(flow -> selection(flow).equals(selected) ? "selected-row" : null);
        setAllRowsVisible(flows.size() <= ROWS_SHOWN);
        setItems(flows);
    }
}
