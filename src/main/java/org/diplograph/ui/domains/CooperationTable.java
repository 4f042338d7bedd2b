package org.diplograph.ui.domains;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.diplograph.analysis.CooperationProfile;
import org.diplograph.analysis.CooperationProfile.Share;
import org.diplograph.analysis.FactGroup;
import org.diplograph.fact.Status;
import org.diplograph.ui.Selection;
import org.diplograph.ui.WordKeys;
import org.jspecify.annotations.Nullable;

/** Cooperation by domain as a table: one row a domain, one column a status. */
final class CooperationTable extends Grid<Share> {
    private static final long serialVersionUID = 1L;

    private final Consumer<Selection> select;
    private final List<Column<Share>> statuses = new ArrayList<>();

    CooperationTable(Consumer<Selection> select) {
        this.select = select;
        addClassName("chart-table");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        setEmptyStateText(getTranslation("domains.noCooperation"));
        addComponentColumn(this::opener)
                .setHeader(getTranslation("domains.table.domain"))
                .setKey("domain")
                .setComparator(share -> word(share.domain()))
                .setAutoWidth(true)
                .setFlexGrow(1);
        for (Status status : Status.values()) {
            Column<Share> column =
                    number(word(status), share -> of(share, status).size()).setKey(status.name());
            statuses.add(column);
        }
        number(getTranslation("domains.table.facts"), share -> share.facts().size());
        number(getTranslation("domains.table.sources"), share -> share.facts().sources());
    }

    private Column<Share> number(String header, ValueProvider<Share, Integer> value) {
        return addColumn(value)
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setSortable(true);
    }

    private static FactGroup of(Share share, Status status) {
        return share.facts().byStatus().getOrDefault(status, FactGroup.EMPTY);
    }

    private String word(Enum<?> constant) {
        String text = getTranslation(WordKeys.of(constant));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private NativeButton opener(Share share) {
        NativeButton button = new NativeButton(word(share.domain()));
        button.addClassName("link-button");
        button.setAriaLabel(getTranslation("domains.table.show", word(share.domain())));
        button.addClickListener(
                click ->
                        select.accept(
                                new Selection.OfCooperation(List.of(), share.domain(), null)));
        return button;
    }

    /** Shows the shares; columns of statuses that do not occur are left out. */
    void show(CooperationProfile profile, @Nullable Selection selection) {
        for (int i = 0; i < statuses.size(); i++) {
            Status status = Status.values()[i];
            statuses.get(i)
                    .setVisible(
                            profile.shares().stream()
                                    .anyMatch(share -> !of(share, status).isEmpty()));
        }
        setPartNameGenerator(
                share ->
                        new Selection.OfCooperation(List.of(), share.domain(), null)
                                        .equals(selection)
                                ? "selected-row"
                                : null);
        setItems(profile.shares());
    }
}
