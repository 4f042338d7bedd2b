package org.diplograph.ui.network;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Folding;
import org.diplograph.article.PartialDate;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Rows;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.WordKeys;
import org.diplograph.ui.component.Dates;
import org.diplograph.ui.component.StatusBadge;
import org.jspecify.annotations.Nullable;

/** The network as a table: one row for each tie. */
final class TieGrid extends Grid<Tie> {
    private final Dates dates = new Dates(getLocale());
    private @Nullable DiplomacyGraph graph;

    /**
     * @param selected takes the tie a visitor picks, null when it is unpicked
     */
    TieGrid(Consumer<@Nullable Tie> selected) {
        addClassName("tie-grid");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", getTranslation("networkview.table"));
        setSizeFull();
        text("from", tie -> label(tie.id().from())).setWidth("5.5rem").setFlexGrow(2);
        text("relation", tie -> word(tie.type())).setWidth("6.5rem").setFlexGrow(2);
        text("to", tie -> label(tie.id().to())).setWidth("5.5rem").setFlexGrow(2);
        addColumn(new ComponentRenderer<>(tie -> new StatusBadge(tie.status())))
                .setHeader(getTranslation("networkview.column.status"))
                .setKey("status")
                .setComparator(Comparator.comparing(Tie::status))
                .setWidth("6.75rem")
                .setFlexGrow(1);
        text("domains", this::domains).setWidth("6.5rem").setFlexGrow(3);
        addColumn(new ComponentRenderer<>(FoundationCell::new))
                .setHeader(getTranslation("networkview.column.sources"))
                .setKey("sources")
                .setComparator(Comparator.comparingInt(Tie::sources).thenComparing(Tie::contested))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        date("oldest", Tie::earliest);
        date("newest", Tie::latest);
        addSelectionListener(
                selection -> {
                    if (selection.isFromClient()) {
                        selected.accept(selection.getFirstSelectedItem().orElse(null));
                    }
                });
    }

    void show(Shown shown) {
        if (graph == null || !shown.graph().ties().equals(graph.ties())) {
            graph = shown.graph();
            setItems(shown.graph().ties());
        }
        Tie wanted =
                shown.state().selection() instanceof Selection.OfTie(var id, var domain)
                        ? shown.graph().tie(id).orElse(null)
                        : null;
        if (wanted == null) {
            deselectAll();
        } else {
            select(wanted);
        }
    }

    private Column<Tie> text(String key, TextOfTie text) {
        return addColumn(text::of)
                .setHeader(getTranslation("networkview.column." + key))
                .setKey(key)
                .setComparator(Comparator.comparing(text::of, String.CASE_INSENSITIVE_ORDER));
    }

    @FunctionalInterface
    private interface TextOfTie {
        String of(Tie tie);
    }

    private String label(ActorId id) {
        DiplomacyGraph shown = graph;
        return shown == null
                ? id.value()
                : shown.actor(id).map(actor -> actor.label().in(getLocale())).orElse(id.value());
    }

    private String domains(Tie tie) {
        return tie.domains().stream()
                .map(share -> word(share.domain()))
                .collect(Collectors.joining(", "));
    }

    private String word(Enum<?> constant) {
        return getTranslation(WordKeys.of(constant));
    }

    private void date(String key, DateOfTie date) {
        addColumn(
                        tie -> {
                            PartialDate known = date.of(tie);
                            return known == null ? "" : dates.of(known);
                        })
                .setHeader(getTranslation("networkview.column." + key))
                .setKey(key)
                .setComparator(
                        Comparator.comparing(
                                date::of, Comparator.nullsFirst(Comparator.naturalOrder())))
                .setWidth("5.75rem")
                .setFlexGrow(1);
    }

    @FunctionalInterface
    private interface DateOfTie {
        @Nullable PartialDate of(Tie tie);
    }

    /** Shows only some rows, and returns how many they are. */
    int narrow(Rows wanted) {
        var view = getListDataView();
        String words = folded(wanted.find());
        String from = folded(wanted.from());
        String to = folded(wanted.to());
        view.setFilter(
                tie ->
                        matches(wanted, tie)
                                && folded(namesOf(tie.id().from())).contains(from)
                                && folded(namesOf(tie.id().to())).contains(to)
                                && (words.isEmpty() || folded(textOf(tie)).contains(words)));
        return view.getItemCount();
    }

    private static boolean matches(Rows wanted, Tie tie) {
        return (wanted.types().isEmpty() || wanted.types().contains(tie.type()))
                && (wanted.statuses().isEmpty() || wanted.statuses().contains(tie.status()))
                && (wanted.domains().isEmpty()
                        || tie.domains().stream()
                                .anyMatch(share -> wanted.domains().contains(share.domain())))
                && (wanted.minSources() == 1 || tie.sources() >= wanted.minSources());
    }

    /** The label and the name of an actor, as either may be looked for. */
    private String namesOf(ActorId id) {
        DiplomacyGraph shown = graph;
        return shown == null
                ? id.value()
                : shown.actor(id)
                        .map(
                                actor ->
                                        actor.label().in(getLocale())
                                                + " "
                                                + actor.name().in(getLocale()))
                        .orElse(id.value());
    }

    private String textOf(Tie tie) {
        return String.join(
                " ",
                label(tie.id().from()),
                word(tie.type()),
                label(tie.id().to()),
                word(tie.status()),
                domains(tie));
    }

    private static String folded(String text) {
        return Folding.fold(text.strip());
    }
}
