package org.diplograph.ui.network;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxVariant;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.ui.Rows;
import org.diplograph.ui.WordKeys;

/** One field under the head of each column of the table of ties, which narrows its rows. */
final class RowFilters {
    private static final int MOST_SOURCES = 999_999;

    private final TieGrid grid;
    private final Consumer<Rows> changed;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final MultiSelectComboBox<RelationType> types = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Status> statuses = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Domain> domains = new MultiSelectComboBox<>();
    private final IntegerField sources = new IntegerField();
    private Rows rows = Rows.ALL;

    /**
     * @param changed takes the rows a visitor asks for
     */
    RowFilters(TieGrid grid, Consumer<Rows> changed) {
        this.grid = grid;
        this.changed = changed;
        HeaderRow row = grid.appendHeaderRow();
        words(row, "from", from, text -> rows.withFrom(text));
        choice(row, "relation", types, RelationType.class, chosen -> rows.withTypes(chosen));
        words(row, "to", to, text -> rows.withTo(text));
        choice(row, "status", statuses, Status.class, chosen -> rows.withStatuses(chosen));
        choice(row, "domains", domains, Domain.class, chosen -> rows.withDomains(chosen));
        sources.setMin(1);
        sources.setMax(MOST_SOURCES);
        sources.setClearButtonVisible(true);
        sources.addThemeVariants(TextFieldVariant.SMALL);
        sources.setPlaceholder("≥");
        sources.setValueChangeMode(ValueChangeMode.LAZY);
        put(row, "sources", sources);
        onChange(
                sources,
                number ->
                        rows.withMinSources(
                                number == null ? 1 : Math.clamp(number, 1, MOST_SOURCES)));
        elsewhere(row, "oldest");
        elsewhere(row, "newest");
    }

    /** Days are narrowed in every view alike; whoever hears the table learns where. */
    private void elsewhere(HeaderRow row, String column) {
        Span hint = new Span(grid.getTranslation("networkview.filter.period"));
        hint.addClassName("visually-hidden");
        row.getCell(Objects.requireNonNull(grid.getColumnByKey(column))).setComponent(hint);
    }

    private void words(
            HeaderRow row, String column, TextField field, Function<String, Rows> wanted) {
        field.setMaxLength(Rows.LONGEST);
        field.setClearButtonVisible(true);
        field.addThemeVariants(TextFieldVariant.SMALL);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        put(row, column, field);
        onChange(field, text -> wanted.apply(shortened(text)));
    }

    private <E extends Enum<E>> void choice(
            HeaderRow row,
            String column,
            MultiSelectComboBox<E> field,
            Class<E> type,
            Function<Set<E>, Rows> wanted) {
        field.setItems(EnumSet.allOf(type));
        field.setItemLabelGenerator(constant -> grid.getTranslation(WordKeys.of(constant)));
        field.setClearButtonVisible(true);
        field.addThemeVariants(MultiSelectComboBoxVariant.SMALL);
        put(row, column, field);
        onChange(field, wanted);
    }

    private <C extends Component & HasSize & HasStyle> void put(
            HeaderRow row, String column, C field) {
        field.setWidthFull();
        field.addClassName("tie-grid-filter");
        String name = grid.getTranslation("networkview.column." + column);
        field.getElement()
                .setProperty("accessibleName", grid.getTranslation("networkview.filter", name));
        row.getCell(Objects.requireNonNull(grid.getColumnByKey(column))).setComponent(field);
    }

    private <C extends AbstractField<C, V>, V> void onChange(
            AbstractField<C, V> field, Function<V, Rows> wanted) {
        field.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        changed.accept(wanted.apply(change.getValue()));
                    }
                });
    }

    private static String shortened(String text) {
        return text.length() > Rows.LONGEST ? text.substring(0, Rows.LONGEST) : text;
    }

    void show(Rows now) {
        rows = now;
        from.setValue(now.from());
        to.setValue(now.to());
        types.setValue(now.types());
        statuses.setValue(now.statuses());
        domains.setValue(now.domains());
        sources.setValue(now.minSources() > 1 ? now.minSources() : null);
    }
}
