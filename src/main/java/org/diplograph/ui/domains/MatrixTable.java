package org.diplograph.ui.domains;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.ActorDomainMatrix;
import org.diplograph.analysis.ActorDomainMatrix.Row;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.ui.Selection;
import org.diplograph.ui.WordKeys;
import org.jspecify.annotations.Nullable;

/**
 * Actor × domain as a table: one row an actor, one column a domain, each number opens its facts.
 */
final class MatrixTable extends Grid<Row> {
    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "–";

    private final Consumer<Selection> select;
    private final Map<Domain, Column<Row>> columns = new EnumMap<>(Domain.class);
    private transient @Nullable Dossier dossier;
    private transient @Nullable Selection selection;

    MatrixTable(Consumer<Selection> select) {
        this.select = select;
        addClassName("chart-table");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("domains.noCooperation"));
        addComponentColumn(
                        row ->
                                button(
                                        new Selection.OfCooperation(
                                                List.of(row.actor()), null, null),
                                        name(row),
                                        name(row)))
                .setHeader(getTranslation("domains.table.actor"))
                .setComparator(this::name)
                .setFrozen(true)
                .setAutoWidth(true)
                .setFlexGrow(1);
        for (Domain domain : Domain.values()) {
            columns.put(
                    domain,
                    addComponentColumn(row -> cell(row, domain))
                            .setHeader(word(domain))
                            .setKey(domain.name())
                            .setComparator(row -> row.in(domain).size())
                            .setTextAlign(ColumnTextAlign.END)
                            .setAutoWidth(true)
                            .setFlexGrow(0));
        }
        addColumn(row -> row.all().size())
                .setHeader(getTranslation("domains.table.facts"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setSortable(true);
        addColumn(row -> row.all().sources())
                .setHeader(getTranslation("domains.table.sources"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setSortable(true);
    }

    private String word(Domain domain) {
        String text = getTranslation(WordKeys.of(domain));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String name(Row row) {
        ActorId id = row.actor();
        Dossier shown = dossier;
        return shown == null
                ? id.value()
                : shown.actor(id).map(Actor::name).map(n -> n.in(getLocale())).orElse(id.value());
    }

    private Component cell(Row row, Domain domain) {
        int facts = row.in(domain).size();
        if (facts == 0) {
            return new Span(NOTHING);
        }
        String what = getTranslation("domains.table.cell", name(row), word(domain), facts);
        return button(
                new Selection.OfCooperation(List.of(row.actor()), domain, null),
                Integer.toString(facts),
                what);
    }

    private NativeButton button(Selection target, String text, String what) {
        NativeButton button = new NativeButton(text);
        button.addClassName("link-button");
        button.setAriaLabel(getTranslation("domains.table.show", what));
        button.getElement().setAttribute("aria-pressed", String.valueOf(target.equals(selection)));
        button.addClickListener(click -> select.accept(target));
        return button;
    }

    /** Shows the rows; columns of domains that do not occur are left out. */
    void show(ActorDomainMatrix matrix, Dossier from, @Nullable Selection selected) {
        dossier = from;
        selection = selected;
        columns.forEach((domain, column) -> column.setVisible(matrix.domains().contains(domain)));
        List<Row> rows = matrix.rows();
        setAllRowsVisible(rows.size() <= DomainsDataWriter.ROWS_DRAWN);
        setItems(rows);
    }
}
