package org.diplograph.ui.map;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.actor.Actor;
import org.diplograph.dossier.DossierService;
import org.diplograph.graph.Bloc;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.OwnParameter;
import org.diplograph.ui.Presentation;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.Translations;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.diplograph.ui.component.EmptyState;
import org.diplograph.ui.component.PictureHead;
import org.diplograph.ui.component.Segments;
import org.diplograph.ui.component.Workspace;
import org.jspecify.annotations.Nullable;

/** Who deals with whom, on the map or as tables. */
@Route(value = Navigation.MAP, layout = MainLayout.class)
@StyleSheet("css/views/map.css")
public final class MapView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private final DossierService dossiers;
    private final Translations translations;
    private final Places places;
    private final Paragraph summary = new Paragraph();
    private final Paragraph source = new Paragraph();
    private final MapCanvas canvas = new MapCanvas();
    private final ActorTable actors = new ActorTable(this::select);
    private final ArcTable arcs = new ArcTable(this::select);
    private final Div tables;
    private final EmptyState nothing = new EmptyState(this::change);
    private final Segments<Measure> measureChoice;
    private final PictureHead head;
    private final Workspace workspace;
    private ViewState state = ViewState.INITIAL;
    private Measure measure = Measure.SOURCES;

    public MapView(DossierService dossiers, Translations translations, Places places) {
        this.dossiers = dossiers;
        this.translations = translations;
        this.places = places;
        measureChoice =
                new Segments<>(
                        Measure.class, getTranslation("map.measure"), wanted -> go(state, wanted));
        for (Measure choice : Measure.values()) {
            measureChoice.offer(choice, getTranslation("map.measure." + choice.key()));
        }
        canvas.addSelectListener(event -> select(event.selection().orElse(null)));
        head = new PictureHead("map", measureChoice, canvas::savePng, canvas::saveSvg);
        summary.addClassName("map-summary");
        source.addClassName("map-source");
        tables =
                new Div(
                        new H2(getTranslation("map.table")),
                        actors,
                        new H2(getTranslation("map.arcs")),
                        arcs);
        tables.addClassName("map-tables");
        Div content = new Div(head, summary, canvas, tables, nothing, source);
        content.addClassName("map");
        workspace = new Workspace(content, this::change).withColouring().withTable();
        addClassName("view");
        add(workspace);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("map.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        OwnParameter<Measure> own =
                OwnParameter.of(
                        event.getLocation(), Measure.PARAMETER, Measure::parse, Measure.SOURCES);
        Shown shown = own.shown(event.getLocation(), dossiers.current());
        state = shown.state();
        measure = own.value();
        workspace.show(shown);
        measureChoice.show(measure);
        DiplomacyGraph graph = shown.graph();
        List<Bloc> blocs = Bloc.of(graph, shown.dossier().memberships(), state.filter().asOf());
        summary.setText(new MapSummary(translations, getLocale()).of(graph, blocs, measure));
        List<SourcedFact> facts =
                graph.ties().stream().flatMap(tie -> tie.facts().stream()).toList();
        source.setText(new Provenance(translations, getLocale()).sources(facts, shown.dossier()));
        boolean empty = nothing.show(shown);
        boolean asTable = state.presentation() == Presentation.TABLE;
        summary.setVisible(!empty);
        canvas.setVisible(!empty && !asTable);
        tables.setVisible(!empty && asTable);
        if (tables.isVisible()) {
            actors.show(
                    graph.actors().stream().map(actor -> row(actor, graph)).toList(),
                    state.selection());
            arcs.show(graph, state.selection());
        }
        showCanvas();
    }

    private ActorTable.Row row(Actor actor, DiplomacyGraph graph) {
        List<Tie> ties = graph.tiesOf(actor.id());
        String city =
                places.of(actor, graph)
                        .map(Place::city)
                        .map(name -> name.in(getLocale()))
                        .orElse("");
        return new ActorTable.Row(
                actor,
                city,
                Measure.SOURCES.of(ties),
                Measure.TIES.of(ties),
                Measure.FACTS.of(ties));
    }

    private void showCanvas() {
        Map<String, String> query =
                new LinkedHashMap<>(
                        ViewStateQuery.write(ViewState.INITIAL.withFilter(state.filter())));
        query.put("lang", getLocale().getLanguage());
        head.show(MapResource.CSV_ADDRESS + "?" + encoded(query), canvas.isVisible());
        query.put(Measure.PARAMETER, measure.key());
        canvas.setSource(MapResource.ADDRESS + "?" + encoded(query));
        canvas.setColour(state.colouring());
        canvas.setSelected(state.selection());
    }

    private static String encoded(Map<String, String> query) {
        return QueryParameters.simple(query).getQueryString();
    }

    private void select(@Nullable Selection selection) {
        change(state.withSelection(selection));
    }

    private void change(ViewState wanted) {
        go(wanted, measure);
    }

    private void go(ViewState wanted, Measure wantedMeasure) {
        if (wanted.equals(state) && wantedMeasure == measure) {
            return;
        }
        Map<String, String> own =
                wantedMeasure == Measure.SOURCES
                        ? Map.of()
                        : Map.of(Measure.PARAMETER, wantedMeasure.key());
        getUI().ifPresent(ui -> Navigation.show(ui, MapView.class, wanted, own));
    }
}
