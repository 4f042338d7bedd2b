package org.diplograph.ui.actors;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Presentation;
import org.diplograph.ui.Selection;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.component.RowOrder;

/**
 * Actors as a table that sorts by any column; each number opens what it counts. On a narrow page
 * one column holds all that is known.
 */
final class ActorTable extends Grid<ActorRow> {
    private static final int NARROW = 720;

    static final RowOrder USUAL = new RowOrder("sources", true);

    private final Consumer<Selection> select;
    private final List<Column<ActorRow>> details;
    private transient ViewState state = ViewState.INITIAL;

    /**
     * @param select takes the actor whose evidence a visitor wants
     * @param order takes the order a visitor asks for
     */
    ActorTable(Consumer<Selection> select, Consumer<RowOrder> order) {
        this.select = select;
        addClassName("actors-table");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", getTranslation("actors.title"));
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("actors.none"));
        Collator collator = Collator.getInstance(getLocale());
        addComponentColumn(this::name)
                .setKey("name")
                .setHeader(getTranslation("actors.column.name"))
                .setComparator(Comparator.comparing(row -> row.name(getLocale()), collator))
                .setWidth("10rem")
                .setFlexGrow(3);
        Column<ActorRow> kind =
                addColumn(row -> KindWords.of(row.actor(), this::getTranslation))
                        .setKey("kind")
                        .setHeader(getTranslation("actors.column.kind"))
                        .setSortable(true)
                        .setWidth("9.5rem")
                        .setFlexGrow(1);
        Column<ActorRow> ties =
                number("ties", ActorRow::ties).setRenderer(new ComponentRenderer<>(this::ties));
        Column<ActorRow> facts =
                number("facts", ActorRow::facts)
                        .setRenderer(
                                new ComponentRenderer<>(row -> opener(row, row.facts(), "facts")));
        Column<ActorRow> sources =
                number("sources", ActorRow::sources)
                        .setRenderer(
                                new ComponentRenderer<>(
                                        row -> opener(row, row.sources(), "sources")));
        details = List.of(kind, ties, facts, sources);
        USUAL.sort(this);
        addSortListener(
                event -> {
                    if (event.isFromClient()) {
                        order.accept(RowOrder.of(event.getSortOrder()).orElse(USUAL));
                    }
                });
    }

    private Column<ActorRow> number(String key, ToIntFunction<ActorRow> value) {
        return addColumn(value::applyAsInt)
                .setKey(key)
                .setHeader(getTranslation("actors.column." + key))
                .setComparator(Comparator.comparingInt(value))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
    }

    private Component name(ActorRow row) {
        Anchor link =
                new Anchor(Navigation.actorAddress(row.actor().id(), state), row.name(getLocale()));
        link.addClassName("actors-name");
        Span shortForm = new Span(row.shortForm(getLocale()));
        shortForm.addClassName("actors-short");
        Span known =
                new Span(
                        Stream.of(
                                        KindWords.of(row.actor(), this::getTranslation),
                                        getTranslation("actors.ties", row.ties()),
                                        getTranslation("actors.facts", row.facts()),
                                        getTranslation("actors.sources", row.sources()))
                                .collect(Collectors.joining(" · ")));
        known.addClassName("actors-details");
        Div cell = new Div(new Div(link, shortForm), known);
        cell.addClassName("actors-cell");
        return cell;
    }

    private Component ties(ActorRow row) {
        ActorId id = row.actor().id();
        ViewState wanted =
                state.withFilter(state.filter().withActors(Set.of(id)))
                        .withPresentation(Presentation.TABLE);
        Anchor link =
                new Anchor(
                        Navigation.address(Navigation.NETWORK, wanted),
                        Integer.toString(row.ties()));
        link.addClassName("link-button");
        link.setAriaLabel(getTranslation("actors.open.ties", row.ties(), row.name(getLocale())));
        return link;
    }

    private Component opener(ActorRow row, int number, String what) {
        Selection actor = new Selection.OfActor(row.actor().id());
        NativeButton button = new NativeButton(Integer.toString(number));
        button.addClassName("link-button");
        button.setAriaLabel(getTranslation("actors.open." + what, number, row.name(getLocale())));
        button.getElement()
                .setAttribute("aria-pressed", String.valueOf(actor.equals(state.selection())));
        button.addClickListener(click -> select.accept(actor));
        return button;
    }

    /**
     * @param wanted the state that links carry on
     */
    void show(List<ActorRow> rows, RowOrder order, ViewState wanted) {
        state = wanted;
        order.sort(this);
        setPartNameGenerator(
                row ->
                        new Selection.OfActor(row.actor().id()).equals(wanted.selection())
                                ? "selected-row"
                                : null);
        setItems(rows);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        super.onAttach(attachment);
        Page page = attachment.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        page.addBrowserWindowResizeListener(event -> fit(event.getWidth()));
    }

    private void fit(int width) {
        boolean narrow = width > 0 && width < NARROW;
        details.forEach(column -> column.setVisible(!narrow));
        setClassName("is-narrow", narrow);
    }
}
