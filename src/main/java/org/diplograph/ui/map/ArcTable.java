package org.diplograph.ui.map;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Consumer;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.component.Sentences;
import org.diplograph.ui.component.StatusBadge;
import org.jspecify.annotations.Nullable;

/** The arcs of the map as a table: one row a tie. */
final class ArcTable extends Grid<Tie> {
    private final Consumer<Selection> select;
    private @Nullable Sentences sentences;
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
        Sentences making = sentences;
        return making == null ? tie.id().toString() : making.title(tie);
    }

    private NativeButton opener(Tie tie) {
        Selection target = new Selection.OfTie(tie.id(), null);
        NativeButton button = new NativeButton(title(tie));
        button.addClassName("link-button");
        button.getElement().setAttribute("aria-pressed", String.valueOf(target.equals(selection)));
        button.addClickListener(click -> select.accept(target));
        return button;
    }

    void show(Shown shown) {
        sentences = new Sentences(shown.dossier(), getLocale(), this::getTranslation);
        selection = shown.state().selection();
        Collection<Tie> ties = shown.graph().ties();
        setItems(ties);
    }
}
