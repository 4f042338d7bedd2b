package org.diplograph.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.actor.Gazetteer;
import org.diplograph.actor.State;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final Places places = new Places(GAZETTEER);
    private final DiplomacyGraph graph = SampleDossier.create().graph(GraphFilter.EVERYTHING);

    private Place of(String id) {
        Actor actor = Objects.requireNonNull(GAZETTEER.actor(new ActorId(id)));
        return places.of(actor, graph).orElseThrow();
    }

    @Test
    void aStateStandsInItsCapital() {
        assertThat(of("MLI"))
                .isEqualTo(
                        new Place(Place.Kind.CAPITAL, -8.0, 12.65, BilingualName.same("Bamako")));
    }

    @Test
    void everyStateOfTheGazetteerHasTheCoordinatesOfItsCapital() {
        assertThat(GAZETTEER.actors())
                .filteredOn(State.class::isInstance)
                .filteredOn(
                        state -> places.of(state, graph).orElseThrow().kind() != Place.Kind.CAPITAL)
                .isEmpty();
    }

    @Test
    void anOrganisationStandsInTheCityOfItsSeat() {
        Place place = of("org:cedeao");

        assertThat(place.kind()).isEqualTo(Place.Kind.SEAT);
        assertThat(place.city()).isEqualTo(BilingualName.same("Abuja"));
        assertThat(Objects.requireNonNull(of("RUS").city()).in(Locale.FRENCH)).isEqualTo("Moscou");
    }

    @Test
    void whoeverHasNeitherSeatNorTiesStandsNowhere() {
        Actor nowhere = Objects.requireNonNull(GAZETTEER.actor(new ActorId("org:g7")));

        assertThat(places.of(nowhere, graph)).isEmpty();
    }
}
