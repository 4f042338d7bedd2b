package org.diplograph.ui.map;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Consumer;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Selection;
import org.diplograph.ui.WordKeys;
import org.diplograph.ui.component.StatusBadge;
import org.jspecify.annotations.Nullable;

/** The arcs of the map as a table: one row a tie. */
final class ArcTable extends Grid<Tie> {
    private final Consumer<Selection> select;
    private @Nullable DiplomacyGraph graph;
    private @Nullable Selection selection;

    ArcTable(Consumer<Selection> select) {
        super(Tie.class, false);
        this.select = select;
        addClassName("arc-table");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("map.arcs"));
        addComponentColumn(this::opener)
                .setHeader(getTranslation("map.column.tie"))
                .setKey("tie")
                .setComparator(Comparator.comparing(this::title, String.CASE_INSENSITIVE_ORDER))
                .setWidth("16rem")
                .setFlexGrow(3);
        addColumn(new ComponentRenderer<>(tie -> new StatusBadge(tie.status())))
                .setHeader(getTranslation("map.column.status"))
                .setKey("status")
                .setComparator(Comparator.comparing(Tie::status))
                .setFlexGrow(1);
        addColumn(Tie::sources)
                .setHeader(getTranslation("map.column.sources.brief"))
                .setKey("sources")
                .setSortable(true)
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(tie -> tie.facts().size())
                .setHeader(getTranslation("map.column.facts"))
                .setKey("facts")
                .setSortable(true)
                .setWidth("6rem")
                .setFlexGrow(0);
    }

    private String title(Tie tie) {
        DiplomacyGraph shown = graph;
        return shown == null
                ? tie.id().toString()
                : String.join(
                        " ",
                        MapDataWriter.label(tie.id().from(), shown, getLocale()),
                        getTranslation(WordKeys.of(tie.type())),
                        MapDataWriter.label(tie.id().to(), shown, getLocale()));
    }

    private NativeButton opener(Tie tie) {
        Selection target = new Selection.OfTie(tie.id(), null);
        NativeButton button = new NativeButton(title(tie));
        button.addClassName("link-button");
        button.getElement().setAttribute("aria-pressed", String.valueOf(target.equals(selection)));
        button.addClickListener(click -> select.accept(target));
        return button;
    }

    void show(DiplomacyGraph shown, @Nullable Selection selected) {
        graph = shown;
        selection = selected;
        Collection<Tie> ties = shown.ties();
        setItems(ties);
    }
}
