package org.diplograph.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.ui.Translations;
import org.diplograph.ui.map.MapData.ActorData;
import org.diplograph.ui.map.MapData.BlocData;
import org.diplograph.ui.map.MapData.TieData;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

class MapResourceTest {
    private final Translations translations = new Translations();
    private final Places places = new Places();
    private final MapResource resource =
            new MapResource(
                    new DossierService(SampleDossier.create()),
                    new MapDataWriter(translations, places),
                    new MapCsv(translations, places));

    private ResponseEntity<MapData> answer(Map<String, String> parameters, String knownTag) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/map");
        request.addHeader(HttpHeaders.IF_NONE_MATCH, knownTag);
        MockHttpServletResponse response = new MockHttpServletResponse();
        ResponseEntity<MapData> answer =
                resource.map(
                        MultiValueMap.fromSingleValue(parameters),
                        new ServletWebRequest(request, response));
        return answer == null ? ResponseEntity.status(response.getStatus()).build() : answer;
    }

    private MapData data(Map<String, String> parameters) {
        MapData data = answer(parameters, "\"none\"").getBody();
        assertThat(data).isNotNull();
        return data;
    }

    @Test
    void organisationsStandAtTheirSeatOrAmongTheirMembersStatesWithoutAKnownCapitalInTheirMiddle() {
        assertThat(data(Map.of("lang", "fr")).actors())
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
        assertThat(data(Map.of("lang", "en", "measure", "ties")).actors())
                .filteredOn(actor -> actor.kind().equals("STATE"))
                .extracting(ActorData::label, ActorData::value)
                .containsExactly(tuple("Mali", 2), tuple("Niger", 2), tuple("Russia", 2));
        assertThat(data(Map.of("lang", "en")).actors())
                .filteredOn(actor -> actor.kind().equals("STATE"))
                .extracting(ActorData::label, ActorData::value)
                .containsExactly(tuple("Russia", 3), tuple("Niger", 2), tuple("Mali", 1));
    }

    @Test
    void tiesTellWhatTheirArcsNeed() {
        assertThat(data(Map.of("lang", "en", "type", "COOPERATES")).ties())
                .containsExactly(
                        new TieData(
                                "RUS~org:aes~COOPERATES",
                                "RUS",
                                "org:aes",
                                "COOPERATES",
                                false,
                                "Russia cooperates with AES",
                                "ASSERTED",
                                false,
                                List.of("ENERGY", "SECURITY", "FINANCE"),
                                3,
                                3));
    }

    @Test
    void blocsNameTheirMembers() {
        assertThat(data(Map.of("lang", "fr")).blocs())
                .containsExactly(new BlocData("org:aes", "AES", List.of("MLI", "NER")));
    }

    @Test
    void personsStandWithWhomTheyRepresent() {
        assertThat(data(Map.of("lang", "fr", "kind", "STATE,PERSON")).actors())
                .filteredOn(actor -> actor.kind().equals("PERSON"))
                .extracting(ActorData::name, ActorData::where, ActorData::longitude)
                .containsExactly(tuple("Sergueï Lavrov", "AMONG", 105.3));
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        String tag = answer(Map.of("lang", "fr"), "\"none\"").getHeaders().getETag();

        assertThat(tag).isNotNull();
        assertThat(answer(Map.of("lang", "fr"), tag).getStatusCode())
                .isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(answer(Map.of("lang", "fr", "measure", "ties"), tag).getStatusCode())
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
