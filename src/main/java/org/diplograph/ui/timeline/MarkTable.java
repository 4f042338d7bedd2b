package org.diplograph.ui.timeline;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.diplograph.article.PartialDate;
import org.diplograph.ui.Selection;
import org.diplograph.ui.WordKeys;
import org.diplograph.ui.component.Dates;
import org.diplograph.ui.component.StatusBadge;
import org.jspecify.annotations.Nullable;

/** The timeline as a table: one row a mark, those without date last. */
final class MarkTable extends Grid<Mark> {
    private final Consumer<Selection> select;
    private final Dates dates = new Dates(getLocale());
    private @Nullable Naming naming;
    private @Nullable Selection selection;

    MarkTable(Consumer<Selection> select) {
        this.select = select;
        addClassName("mark-table");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("timeline.table"));
        addColumn(this::date)
                .setHeader(getTranslation("timeline.column.date"))
                .setKey("date")
                .setComparator(
                        Comparator.comparing(
                                Mark::when, Comparator.nullsLast(Comparator.naturalOrder())))
                .setWidth("8rem")
                .setFlexGrow(1);
        addComponentColumn(this::opener)
                .setHeader(getTranslation("timeline.column.event"))
                .setKey("event")
                .setComparator(this::title)
                .setWidth("12rem")
                .setFlexGrow(3);
        addColumn(new ComponentRenderer<>(mark -> new StatusBadge(mark.status())))
                .setHeader(getTranslation("timeline.column.status"))
                .setKey("status")
                .setComparator(Comparator.comparing(Mark::status))
                .setWidth("7rem")
                .setFlexGrow(1);
        addColumn(mark -> getTranslation(dating(mark)))
                .setHeader(getTranslation("timeline.column.dating"))
                .setKey("dating")
                .setSortable(true)
                .setWidth("7rem")
                .setFlexGrow(1);
        addColumn(this::domains)
                .setHeader(getTranslation("timeline.column.domains"))
                .setKey("domains")
                .setSortable(true)
                .setWidth("8rem")
                .setFlexGrow(2);
        addColumn(mark -> mark.facts().size())
                .setHeader(getTranslation("timeline.column.facts"))
                .setKey("facts")
                .setSortable(true)
                .setWidth("5rem")
                .setFlexGrow(0);
        addColumn(mark -> mark.facts().sources())
                .setHeader(getTranslation("timeline.column.sources"))
                .setKey("sources")
                .setSortable(true)
                .setWidth("6rem")
                .setFlexGrow(0);
    }

    private String date(Mark mark) {
        PartialDate when = mark.when();
        return when == null ? "–" : dates.of(when);
    }

    static String dating(Mark mark) {
        if (mark.when() == null) {
            return "timeline.dating.unknown";
        }
        return mark.own() ? "timeline.dating.text" : "timeline.dating.article";
    }

    private String title(Mark mark) {
        return naming == null ? mark.tie().toString() : naming.title(mark);
    }

    private NativeButton opener(Mark mark) {
        Selection target = new Selection.OfTie(mark.tie(), null);
        NativeButton button = new NativeButton(title(mark));
        button.addClassName("link-button");
        button.getElement().setAttribute("aria-pressed", String.valueOf(target.equals(selection)));
        button.addClickListener(click -> select.accept(target));
        return button;
    }

    private String domains(Mark mark) {
        return mark.domains().stream()
                .map(domain -> getTranslation(WordKeys.of(domain)))
                .collect(Collectors.joining(", "));
    }

    void show(List<Mark> marks, Naming names, @Nullable Selection selected) {
        naming = names;
        selection = selected;
        setItems(marks);
    }
}
