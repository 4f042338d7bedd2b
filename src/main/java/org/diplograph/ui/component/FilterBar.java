package org.diplograph.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.diplograph.actor.ActorKind;
import org.diplograph.analysis.FactsOverTime;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.Colouring;
import org.diplograph.ui.Presentation;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;
import org.jspecify.annotations.Nullable;

/** The filters every view obeys, what of them is on, and how much they hide. */
public final class FilterBar extends Div {
    private final Consumer<ViewState> change;
    private final FilterChips chips = new FilterChips(this::changeFilter);
    private final Span hidden = new Span();
    private final Button toggle = new Button();
    private final DayFilter from;
    private final DayFilter to;
    private final EnumFilter<RelationType> types;
    private final EnumFilter<Domain> domains;
    private final StatusFilter statuses;
    private final EnumFilter<ActorKind> kinds;
    private final MomentFilter moment = new MomentFilter(this::changeFilter);
    private final FoundationFilter foundation = new FoundationFilter(this::changeFilter);
    private final MonthHistogram history;
    private final FilterMenu dateMenu;
    private final FilterMenu typeMenu;
    private final FilterMenu domainMenu;
    private final FilterMenu statusMenu;
    private final FilterMenu actorMenu;
    private final Div switches = new Div();
    private @Nullable Segments<Colouring> colouring;
    private @Nullable Segments<Presentation> presentation;
    private ViewState state = ViewState.INITIAL;
    private @Nullable Shown shown;

    /**
     * @param change takes the state a visitor asks for
     */
    public FilterBar(Consumer<ViewState> change) {
        this.change = change;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("filter.name"));
        from = new DayFilter(text("from"), day -> changeDates(day, state.filter().to()));
        to = new DayFilter(text("to"), day -> changeDates(state.filter().from(), day));
        types =
                new EnumFilter<>(
                        RelationType.class,
                        text("types"),
                        wanted -> changeFilter(state.filter().withTypes(wanted)));
        domains =
                new EnumFilter<>(
                        Domain.class,
                        text("domains"),
                        wanted -> changeFilter(state.filter().withDomains(wanted)));
        statuses =
                new StatusFilter(
                        text("statuses"),
                        wanted ->
                                changeFilter(
                                        state.filter()
                                                .withStatuses(
                                                        wanted.isEmpty()
                                                                ? GraphFilter.USUAL_STATUSES
                                                                : wanted)));
        kinds =
                new EnumFilter<>(
                        ActorKind.class,
                        text("kinds"),
                        wanted ->
                                changeFilter(
                                        state.filter()
                                                .withKinds(
                                                        wanted.isEmpty()
                                                                ? GraphFilter.USUAL_KINDS
                                                                : wanted)));
        types.setHelperText(text("noneMeansAll"));
        domains.setHelperText(text("noneMeansAll"));
        Div dates = new Div(from, to);
        dates.addClassName("filter-dates");
        history = new MonthHistogram(text("history"), this::changeDates);
        dateMenu = new FilterMenu(text("dates"), history, dates, moment);
        dateMenu.whenOpened(this::showHistory);
        typeMenu = new FilterMenu(text("types"), types);
        domainMenu = new FilterMenu(text("domains"), domains);
        statusMenu = new FilterMenu(text("statuses"), statuses);
        actorMenu = new FilterMenu(text("actors"), kinds, foundation);
        Div menus = new Div(dateMenu, typeMenu, domainMenu, statusMenu, actorMenu);
        menus.addClassName("filter-menus");
        switches.addClassName("filter-switches");
        hidden.addClassName("filter-hidden");
        hidden.getElement().setAttribute("role", "status");
        Div summary = new Div(chips, hidden);
        summary.addClassName("filter-summary");
        add(toggle(), menus, switches, summary);
    }

    private String text(String key) {
        return getTranslation("filter." + key);
    }

    private Button toggle() {
        toggle.setIcon(Symbol.FILTER.icon());
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClassName("filter-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(
                click -> {
                    boolean open = !hasClassName("is-open");
                    setClassName("is-open", open);
                    toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
                });
        return toggle;
    }

    void offerColouring() {
        Segments<Colouring> offered =
                new Segments<>(
                        Colouring.class,
                        text("colouring"),
                        wanted -> change.accept(state.withColouring(wanted)));
        offered.offer(Colouring.DOMAIN, text("colouring.domain"));
        offered.offer(Colouring.RELATION, text("colouring.relation"));
        Span name = new Span(text("colouring"));
        name.addClassName("filter-switch-name");
        name.getElement().setAttribute("aria-hidden", "true");
        switches.add(name, offered);
        colouring = offered;
    }

    void offerTable() {
        Segments<Presentation> offered =
                new Segments<>(
                        Presentation.class,
                        text("presentation"),
                        wanted -> change.accept(state.withPresentation(wanted)));
        offered.offer(Presentation.PICTURE, text("presentation.picture"), Symbol.NETWORK.icon());
        offered.offer(Presentation.TABLE, text("presentation.table"), Symbol.TABLE.icon());
        switches.add(offered);
        presentation = offered;
    }

    /** Adds a view's own buttons at the end of the bar. */
    void offer(Component... tools) {
        switches.add(tools);
    }

    public void show(Shown now) {
        shown = now;
        state = now.state();
        GraphFilter filter = state.filter();
        from.setValue(filter.from());
        to.setValue(filter.to());
        types.setValue(filter.types());
        domains.setValue(filter.domains());
        statuses.setValue(filter.statuses());
        kinds.setValue(filter.kinds());
        moment.show(now);
        foundation.show(filter);
        dateMenu.showCount(
                (filter.from() == null ? 0 : 1)
                        + (filter.to() == null ? 0 : 1)
                        + (filter.asOf() == null ? 0 : 1)
                        + (filter.period().uncertain() ? 0 : 1));
        typeMenu.showCount(filter.types().size());
        domainMenu.showCount(filter.domains().size());
        statusMenu.showCount(filter.statuses().equals(GraphFilter.USUAL_STATUSES) ? 0 : 1);
        actorMenu.showCount(
                (filter.kinds().equals(GraphFilter.USUAL_KINDS) ? 0 : 1)
                        + FoundationFilter.active(filter)
                        + filter.actors().size());
        if (colouring != null) {
            colouring.show(state.colouring());
        }
        if (presentation != null) {
            presentation.show(state.presentation());
        }
        int active = chips.show(now);
        toggle.setText(getTranslation("filter.toggle", active));
        boolean usual = filter.equals(GraphFilter.USUAL) && now.hiddenFacts() > 0;
        hidden.setText(
                getTranslation(usual ? "filter.hidden.usual" : "filter.hidden", now.hiddenFacts()));
        if (dateMenu.isOpened()) {
            showHistory();
        }
    }

    /** Counts only when someone looks: it takes a graph of all days. */
    private void showHistory() {
        Shown now = shown;
        if (now != null) {
            GraphFilter anyDay = state.filter().withDates(null, null);
            history.show(
                    FactsOverTime.of(
                            now.dossier().graph(anyDay).ties().stream()
                                    .flatMap(tie -> tie.facts().stream())
                                    .toList()),
                    state.filter());
        }
    }

    private void changeDates(@Nullable LocalDate first, @Nullable LocalDate last) {
        boolean inOrder = first == null || last == null || !last.isBefore(first);
        changeFilter(
                inOrder
                        ? state.filter().withDates(first, last)
                        : state.filter().withDates(last, first));
    }

    private void changeFilter(GraphFilter wanted) {
        change.accept(state.withFilter(wanted));
    }
}
