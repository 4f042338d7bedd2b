package org.diplograph.ui.domains;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.diplograph.analysis.DomainsOverTime;
import org.diplograph.analysis.FactGroup;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.ui.Selection;
import org.diplograph.ui.WordKeys;
import org.diplograph.ui.component.Dates;
import org.diplograph.ui.component.Words;
import org.jspecify.annotations.Nullable;

/** Domains over time as a table: one row a month or year, one column a domain. */
final class TimeTable extends Grid<PartialDate> {
    private static final String NOTHING = "–";
    private static final int ROWS_SHOWN = 20;

    private final Consumer<Selection> select;
    private final Map<Domain, Column<PartialDate>> columns = new EnumMap<>(Domain.class);
    private transient @Nullable DomainsOverTime time;
    private transient @Nullable Selection selection;

    TimeTable(Consumer<Selection> select, String name) {
        this.select = select;
        addClassName("chart-table");
        addThemeVariants(GridVariant.NO_BORDER);
        getElement().setAttribute("aria-label", name);
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("domains.noCooperation"));
        addColumn(period -> new Dates(getLocale()).of(period))
                .setHeader(getTranslation("domains.table.period"))
                .setFrozen(true)
                .setAutoWidth(true)
                .setFlexGrow(1);
        for (Domain domain : Domain.values()) {
            columns.put(
                    domain,
                    addComponentColumn(period -> cell(period, domain))
                            .setHeader(Words.capital(getTranslation(WordKeys.of(domain))))
                            .setKey(domain.name())
                            .setTextAlign(ColumnTextAlign.END)
                            .setAutoWidth(true)
                            .setFlexGrow(0));
        }
    }

    private Component cell(PartialDate period, Domain domain) {
        DomainsOverTime shown = time;
        FactGroup facts = shown == null ? FactGroup.EMPTY : shown.in(period, domain);
        if (facts.isEmpty()) {
            return new Span(NOTHING);
        }
        Selection target = new Selection.OfCooperation(List.of(), domain, period);
        NativeButton button = new NativeButton(Integer.toString(facts.size()));
        button.addClassName("link-button");
        button.setAriaLabel(
                getTranslation(
                        "domains.table.show",
                        getTranslation(
                                "domains.table.cell",
                                new Dates(getLocale()).of(period),
                                getTranslation(WordKeys.of(domain)),
                                facts.size())));
        button.getElement().setAttribute("aria-pressed", String.valueOf(target.equals(selection)));
        button.addClickListener(click -> select.accept(target));
        return button;
    }

    void show(DomainsOverTime wanted, @Nullable Selection selected) {
        time = wanted;
        selection = selected;
        columns.forEach((domain, column) -> column.setVisible(wanted.domains().contains(domain)));
        setAllRowsVisible(wanted.periods().size() <= ROWS_SHOWN);
        setItems(wanted.periods().keySet());
    }
}
