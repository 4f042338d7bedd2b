package org.diplograph.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.graph.Tie;
import org.diplograph.ui.component.IconButton;
import org.diplograph.ui.component.Symbol;
import org.diplograph.ui.search.SearchBox;
import org.diplograph.ui.tour.FirstHints;
import org.diplograph.ui.tour.GuidedTour;
import org.diplograph.ui.tour.TourStep;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every page: bar, rail and content. The links of the rail carry the state of the
 * page, so that changing the view keeps filters and selection, and lead back to what a view had
 * chosen for itself: lanes, measure, compared pairs, search, order of rows.
 */
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final DossierService dossiers;
    private final Main content = new Main();
    private final Div body = new Div();
    private final GuidedTour tour = new GuidedTour(this::arrive, this::leaveTour);
    private final FirstHints hints = new FirstHints(this::startTour);
    private final Span dossierName = new Span();
    private final Span dossierSize = new Span();
    private final RejectionNotice rejections = new RejectionNotice();
    private final AddressKeeper address = new AddressKeeper();
    private final FrameKeys keys = new FrameKeys(this::help);
    private final HelpDialog help = new HelpDialog(keys, this::startTour);
    private ViewState shown = ViewState.INITIAL;
    private Location location = new Location(Navigation.NETWORK);

    /** Where the tour began; null before the first. */
    private @Nullable Location begun;

    private final Map<Navigation.Destination, Anchor> links = new LinkedHashMap<>();

    /** What each view had in its address for itself when it was last in sight. */
    private final Map<Navigation.Destination, Map<String, List<String>>> own = new HashMap<>();

    public MainLayout(DossierService dossiers) {
        this.dossiers = dossiers;
        addClassName("frame");
        content.addClassName("frame-content");
        content.getElement().setAttribute("tabindex", "-1");
        body.addClassName("frame-body");
        content.add(hints, body);
        add(skipLink(), bar(), rail(), content, tour, address);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        body.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        body.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address.show(event.getLocation());
        Dossier dossier = dossiers.current();
        dossierName.setText(dossier.name());
        dossierSize.setText(
                getTranslation(
                        "frame.dossier.size", dossier.articles().size(), dossier.facts().size()));
        rejections.show(dossier.rejections());
        Map<String, List<String>> query = event.getLocation().getQueryParameters().getParameters();
        ViewState state = ViewStateQuery.parse(query).state();
        location = event.getLocation();
        String path = location.getPath();
        hints.setVisible(path.equals(Navigation.NETWORK));
        shown = state;
        links.forEach(
                (destination, link) -> {
                    if (destination.route().equals(path)) {
                        own.put(destination, ViewStateQuery.ownOnly(query));
                    }
                    link.setHref(
                            Navigation.address(
                                    destination.route(),
                                    state,
                                    own.getOrDefault(destination, Map.of())));
                    if (destination.holds(path)) {
                        link.getElement().setAttribute("aria-current", "page");
                    } else {
                        link.getElement().removeAttribute("aria-current");
                    }
                });
    }

    /** Brings into sight what a step of the tour speaks of. */
    private void arrive(TourStep step) {
        switch (step) {
            case EVIDENCE, STATUS -> go(Navigation.NETWORK, withEvidence());
            case TIME -> go(Navigation.NETWORK, asBegun());
            case DOMAINS -> go(Navigation.DOMAINS, asBegun());
            case SHARING -> {}
        }
    }

    private void startTour() {
        begun = location;
        tour.start();
    }

    /** Shows again what was shown when the tour began. */
    private void leaveTour() {
        Location back = begun;
        if (back != null) {
            getUI().ifPresent(ui -> ui.navigate(back.getPath(), back.getQueryParameters()));
        }
    }

    /** The state with the selection a visitor made; what the tour selected would cover a phone. */
    private ViewState asBegun() {
        Location start = begun;
        return start == null
                ? shown
                : shown.withSelection(
                        ViewStateQuery.parse(start.getQueryParameters().getParameters())
                                .state()
                                .selection());
    }

    /** The state with something selected: what is, or the tie with most sources. */
    private ViewState withEvidence() {
        return shown.selection() != null
                ? shown
                : dossiers.current().graph(shown.filter()).ties().stream()
                        .max(Comparator.comparingInt(Tie::sources))
                        .map(tie -> shown.withSelection(new Selection.OfTie(tie.id(), null)))
                        .orElse(shown);
    }

    private void go(String route, ViewState state) {
        getUI().ifPresent(ui -> ui.navigate(route, Navigation.query(state)));
    }

    private void help() {
        help.open(location.getPath());
    }

    private Component skipLink() {
        NativeButton skip = new NativeButton(getTranslation("frame.skip"));
        skip.addClassName("frame-skip");
        skip.addClickListener(click -> content.getElement().callJsFunction("focus"));
        return skip;
    }

    private Component bar() {
        Image mark = new Image("icons/favicon.svg", "");
        mark.addClassName("frame-mark");
        Span name = new Span("Diplograph");
        name.addClassName("frame-name");
        Div brand = new Div(mark, name);
        brand.addClassName("frame-brand");
        dossierName.addClassName("frame-dossier-name");
        dossierSize.addClassName("frame-dossier-size");
        Div dossier = new Div(dossierName, dossierSize);
        dossier.addClassName("frame-dossier");
        Div tools =
                new Div(
                        new LinkButton(),
                        new LanguageSwitch(),
                        new ColourSwitch(),
                        new FullScreenButton(),
                        helpButton(),
                        keys);
        tools.addClassName("frame-tools");
        Header bar = new Header(brand, dossier, new SearchBox(), rejections, tools);
        bar.addClassName("frame-bar");
        return bar;
    }

    private Component helpButton() {
        IconButton button = new IconButton(Symbol.HELP, getTranslation("frame.help"));
        button.addClickListener(click -> help());
        return button;
    }

    private Component rail() {
        Nav rail = new Nav();
        rail.addClassName("frame-rail");
        rail.setAriaLabel(getTranslation("frame.rail"));
        for (Navigation.Destination destination : Navigation.DESTINATIONS) {
            Anchor link = new Anchor();
            link.add(
                    Symbol.of(destination.name()),
                    new Span(getTranslation("frame.rail." + destination.name())));
            links.put(destination, link);
            rail.add(link);
        }
        return rail;
    }
}
