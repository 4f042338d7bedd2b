package org.diplograph.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.diplograph.actor.Gazetteer;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.ui.DataRequest;
import org.diplograph.ui.Translations;
import org.diplograph.ui.map.MapData.ActorData;
import org.diplograph.ui.map.MapData.BlocData;
import org.diplograph.ui.map.MapData.TieData;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class MapResourceTest {
    private final Translations translations = new Translations();
    private final Places places = new Places(Gazetteer.load());
    private final MapResource resource =
            new MapResource(
                    new DossierService(SampleDossier.create()),
                    new MapDataWriter(translations, places),
                    new MapCsv(translations, places));

    private final DataRequest<MapData> request = new DataRequest<>(resource::map);

    @Test
    void organisationsStandAtTheirSeatOrAmongTheirMembersStatesWithoutAKnownCapitalInTheirMiddle() {
        assertThat(request.data(Map.of("lang", "fr")).actors())
                .extracting(
                        ActorData::id,
                        ActorData::where,
                        ActorData::city,
                        ActorData::longitude,
                        ActorData::latitude)
                .containsExactlyInAnyOrder(
                        tuple("MLI", "MIDDLE", null, -4.0, 17.6),
                        tuple("NER", "MIDDLE", null, 8.1, 17.6),
                        tuple("RUS", "MIDDLE", null, 105.3, 61.5),
                        tuple("org:cedeao", "SEAT", "Abuja", 7.5, 9.06),
                        tuple("org:aes", "AMONG", null, 2.05, 17.6));
    }

    @Test
    void theMeasureOfTheAddressFillsTheStates() {
        assertThat(request.data(Map.of("lang", "en", "measure", "ties")).actors())
                .filteredOn(actor -> actor.kind().equals("STATE"))
                .extracting(ActorData::label, ActorData::value)
                .containsExactly(tuple("Mali", 2), tuple("Niger", 2), tuple("Russia", 2));
        assertThat(request.data(Map.of("lang", "en")).actors())
                .filteredOn(actor -> actor.kind().equals("STATE"))
                .extracting(ActorData::label, ActorData::value)
                .containsExactly(tuple("Russia", 3), tuple("Niger", 2), tuple("Mali", 1));
    }

    @Test
    void anArcHasTheColourOfTheDomainThatIsAskedFor() {
        assertThat(request.data(Map.of("lang", "en", "domain", "ENERGY")).ties())
                .extracting(TieData::id, TieData::domains)
                .containsExactly(tuple("RUS~org:aes~COOPERATES", List.of("ENERGY")));
    }

    @Test
    void tiesTellWhatTheirArcsNeed() {
        assertThat(request.data(Map.of("lang", "en", "type", "COOPERATES")).ties())
                .containsExactly(
                        new TieData(
                                "RUS~org:aes~COOPERATES",
                                "RUS",
                                "org:aes",
                                "COOPERATES",
                                false,
                                "Russia cooperates with the AES",
                                "ASSERTED",
                                false,
                                List.of("ENERGY", "SECURITY", "FINANCE"),
                                3,
                                3));
    }

    @Test
    void blocsNameTheirMembers() {
        assertThat(request.data(Map.of("lang", "fr")).blocs())
                .containsExactly(new BlocData("org:aes", "AES", List.of("MLI", "NER")));
    }

    @Test
    void personsStandWithWhomTheyRepresent() {
        assertThat(request.data(Map.of("lang", "fr", "kind", "STATE,PERSON")).actors())
                .filteredOn(actor -> actor.kind().equals("PERSON"))
                .extracting(ActorData::name, ActorData::where, ActorData::longitude)
                .containsExactly(tuple("Sergueï Lavrov", "AMONG", 105.3));
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        String tag = request.tag(Map.of("lang", "fr"));

        assertThat(request.status(Map.of("lang", "fr"), tag)).isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(request.status(Map.of("lang", "fr", "measure", "ties"), tag))
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void asCsvEachActorIsARowAndTheTableSaysWhereItComesFrom() {
        ResponseEntity<String> answer =
                resource.actors(
                        MultiValueMap.fromSingleValue(Map.of("lang", "en", "type", "AIDS")),
                        UriComponentsBuilder.fromUriString("https://example.test"));

        assertThat(answer.getBody())
                .isEqualTo(
                        "\uFEFFActor,Kind,City,Longitude,Latitude,Independent sources,Ties,Facts\r\n"
                                + "Russia,state,,105.3,61.5,1,1,1\r\n"
                                + "Confederation of Sahel States,organisation,,105.3,61.5,1,1,1\r\n"
                                + "\r\n"
                                + "Map\r\n"
                                + "Filters: relations: aids\r\n"
                                + "Source: 1 article of the dossier “sahel” · 5 April 2025\r\n"
                                + "https://example.test/map?type=AIDS\r\n");
    }
}
