package org.diplograph.ui.map;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.diplograph.actor.Actor;
import org.diplograph.dossier.DossierService;
import org.diplograph.graph.Bloc;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.Tie;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Shown;
import org.diplograph.ui.Translations;
import org.diplograph.ui.component.PictureView;

/** Who deals with whom, on the map or as tables. */
@Route(value = Navigation.MAP, layout = MainLayout.class)
@StyleSheet("css/views/map.css")
public final class MapView extends PictureView<MapCanvas, Measure> {
    private final Places places;
    private final ActorTable actors = new ActorTable(this::select);
    private final ArcTable arcs = new ArcTable(this::select);

    public MapView(DossierService dossiers, Translations translations, Places places) {
        super("map", Measure.CHOICE, new MapCanvas(), dossiers, translations);
        this.places = places;
        tables.add(
                new H2(getTranslation("map.table")),
                actors,
                new H2(getTranslation("map.arcs")),
                arcs);
    }

    @Override
    protected String dataAddress() {
        return MapResource.ADDRESS;
    }

    @Override
    protected String csvAddress() {
        return MapResource.CSV_ADDRESS;
    }

    @Override
    protected String summaryOf(Shown shown, Measure measure, Translations translations) {
        List<Bloc> blocs =
                Bloc.of(
                        shown.graph(),
                        shown.dossier().memberships(),
                        shown.state().filter().asOf());
        return new MapSummary(translations, getLocale()).of(shown, blocs, measure);
    }

    @Override
    protected void showTables(Shown shown, Translations translations) {
        DiplomacyGraph graph = shown.graph();
        actors.show(
                graph.actors().stream().map(actor -> row(actor, graph)).toList(),
                shown.state().selection());
        arcs.show(shown);
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
}
