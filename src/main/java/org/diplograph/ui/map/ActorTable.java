package org.diplograph.ui.map;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.diplograph.actor.Actor;
import org.diplograph.ui.Selection;
import org.diplograph.ui.WordKeys;
import org.jspecify.annotations.Nullable;

/** The map as a table: one row an actor, with its place and its measures. */
final class ActorTable extends Grid<ActorTable.Row> {
    private final Consumer<Selection> select;
    private @Nullable Selection selection;

    /**
     * @param city empty for an actor that stands in none
     */
    record Row(Actor actor, String city, int sources, int ties, int facts) {}

    ActorTable(Consumer<Selection> select) {
        super(Row.class, false);
        this.select = select;
        addClassName("actor-table");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("map.table"));
        addComponentColumn(this::opener)
                .setHeader(getTranslation("map.column.actor"))
                .setKey("actor")
                .setComparator(Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER))
                .setWidth("12rem")
                .setFlexGrow(3);
        addColumn(row -> getTranslation(WordKeys.of(row.actor().kind())))
                .setHeader(getTranslation("map.column.kind"))
                .setKey("kind")
                .setSortable(true)
                .setFlexGrow(1);
        addColumn(Row::city)
                .setHeader(getTranslation("map.column.city"))
                .setKey("city")
                .setSortable(true)
                .setWidth("7.5rem")
                .setFlexGrow(1);
        number("sources", "sources.brief", Row::sources);
        number("ties", "ties", Row::ties);
        number("facts", "facts", Row::facts);
    }

    private void number(String key, String header, ToIntFunction<Row> value) {
        addColumn(value::applyAsInt)
                .setHeader(getTranslation("map.column." + header))
                .setKey(key)
                .setComparator(Comparator.comparingInt(value))
                .setWidth("5.5rem")
                .setFlexGrow(0);
    }

    private String name(Row row) {
        return row.actor().name().in(getLocale());
    }

    private NativeButton opener(Row row) {
        Selection target = new Selection.OfActor(row.actor().id());
        NativeButton button = new NativeButton(name(row));
        button.addClassName("link-button");
        button.getElement().setAttribute("aria-pressed", String.valueOf(target.equals(selection)));
        button.addClickListener(click -> select.accept(target));
        return button;
    }

    void show(List<Row> rows, @Nullable Selection selected) {
        selection = selected;
        setItems(rows);
    }
}
