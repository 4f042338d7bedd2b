package org.diplograph.ui.component;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;

/**
 * By which column the rows of a table are sorted, in an address {@code sort=date} or {@code
 * sort=-date}.
 *
 * @param column the key of a column
 */
public record RowOrder(String column, boolean descending) {
    /** The query parameter. */
    public static final String PARAMETER = "sort";

    private static final String DOWN = "-";

    /**
     * The order an address asks for; the usual one if none, or if the table knows no such order.
     */
    public static RowOrder at(Location location, Grid<?> table, RowOrder usual) {
        return asked(location).flatMap(text -> parse(text, table)).orElse(usual);
    }

    /** What an address asks for in vain, as {@code name=value}. */
    public static List<String> broken(Location location, Grid<?> table) {
        return asked(location).filter(text -> parse(text, table).isEmpty()).stream()
                .map(text -> PARAMETER + "=" + text)
                .toList();
    }

    private static Optional<String> asked(Location location) {
        return location.getQueryParameters().getSingleParameter(PARAMETER);
    }

    private static Optional<RowOrder> parse(String text, Grid<?> table) {
        boolean descending = text.startsWith(DOWN);
        String column = descending ? text.substring(DOWN.length()) : text;
        Grid.Column<?> found = table.getColumnByKey(column);
        return found == null || !found.isSortable()
                ? Optional.empty()
                : Optional.of(new RowOrder(column, descending));
    }

    /** The order a visitor asked a table for; none if for no order at all. */
    public static <T> Optional<RowOrder> of(List<GridSortOrder<T>> wanted) {
        return wanted.stream()
                .map(
                        order ->
                                new RowOrder(
                                        order.getSorted().getKey(),
                                        order.getDirection() == SortDirection.DESCENDING))
                .findFirst();
    }

    /** Sorts the rows of a table, unless they are sorted so already. */
    public <T> void sort(Grid<T> table) {
        if (!of(table.getSortOrder()).equals(Optional.of(this))) {
            table.sort(
                    List.of(
                            new GridSortOrder<>(
                                    table.getColumnByKey(column),
                                    descending
                                            ? SortDirection.DESCENDING
                                            : SortDirection.ASCENDING)));
        }
    }

    @Override
    public String toString() {
        return (descending ? DOWN : "") + column;
    }
}
