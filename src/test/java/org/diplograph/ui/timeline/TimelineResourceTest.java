package org.diplograph.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.ui.DataRequest;
import org.diplograph.ui.Translations;
import org.diplograph.ui.timeline.TimelineData.DateData;
import org.diplograph.ui.timeline.TimelineData.IntervalData;
import org.diplograph.ui.timeline.TimelineData.LaneData;
import org.diplograph.ui.timeline.TimelineData.MarkData;
import org.diplograph.ui.timeline.TimelineData.StatusData;
import org.diplograph.ui.timeline.TimelineData.TurnData;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class TimelineResourceTest {
    private final Translations translations = new Translations();
    private final TimelineResource resource =
            new TimelineResource(
                    new DossierService(SampleDossier.create()),
                    new TimelineDataWriter(translations),
                    new TimelineCsv(translations));

    private final DataRequest<TimelineData> request = new DataRequest<>(resource::timeline);

    @Test
    void eachActorHasItsLaneAndTheOneWithMostSourcesComesFirst() {
        assertThat(request.data(Map.of("lang", "en")).lanes())
                .extracting(LaneData::id, LaneData::label, LaneData::selection, LaneData::sources)
                .containsExactly(
                        tuple("org:aes", "AES", "org:aes", 3),
                        tuple("RUS", "Russia", "RUS", 3),
                        tuple("NER", "Niger", "NER", 2),
                        tuple("org:cedeao", "ECOWAS", "org:cedeao", 2),
                        tuple("MLI", "Mali", "MLI", 1));
    }

    @Test
    void aMarkStandsInTheLanesOfBothActorsAtTheDateOfItsArticle() {
        assertThat(request.data(Map.of("lang", "en", "type", "AIDS")).marks())
                .containsExactly(
                        new MarkData(
                                "RUS~org:aes~AIDS@2025-04-05*",
                                "RUS~org:aes~AIDS",
                                "AIDS",
                                "Russia is to aid the AES",
                                List.of(0, 1),
                                "5 April 2025",
                                "2025-04-05",
                                "2025-04-05",
                                false,
                                "PLANNED",
                                false,
                                List.of("SECURITY"),
                                1,
                                1,
                                List.of(new StatusData("PLANNED", 1))));
    }

    @Test
    void onlyDomainsThatAreAskedForHaveLanesAndColours() {
        TimelineData asked =
                request.data(Map.of("lang", "en", "lanes", "domain", "domain", "ENERGY"));

        assertThat(asked.lanes()).extracting(LaneData::id).containsExactly("ENERGY");
        assertThat(asked.marks())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.domains()).containsExactly("ENERGY"));
    }

    @Test
    void pairsAndDomainsHaveLanesOfTheirOwn() {
        assertThat(
                        request.data(Map.of("lang", "fr", "lanes", "pair", "type", "COOPERATES"))
                                .lanes())
                .containsExactly(
                        new LaneData(
                                "RUS~org:aes",
                                "Russie – AES",
                                "Russie – Confédération des États du Sahel",
                                "RUS,org:aes",
                                3));
        assertThat(request.data(Map.of("lang", "fr", "lanes", "domain")).lanes())
                .extracting(LaneData::id, LaneData::label, LaneData::selection)
                .containsExactly(
                        tuple("ENERGY", "Énergie et ressources", "domain:ENERGY"),
                        tuple("SECURITY", "Sécurité", "domain:SECURITY"),
                        tuple("FINANCE", "Finance", "domain:FINANCE"),
                        tuple("NONE", "Sans domaine", null));
    }

    @Test
    void theDatesToBrushAreThereWhateverRangeIsShown() {
        TimelineData data = request.data(Map.of("lang", "en", "from", "2025-04-10"));

        assertThat(data.marks()).extracting(MarkData::first).containsOnly("2025-04-20");
        assertThat(data.dates())
                .containsExactly(
                        new DateData("2025-04-03", "2025-04-03", 4),
                        new DateData("2025-04-05", "2025-04-05", 2),
                        new DateData("2025-04-20", "2025-04-20", 2));
    }

    @Test
    void membershipsStandInTheLaneOfTheMemberWithTheFactThatEndsThem() {
        TimelineData data = request.data(Map.of("lang", "en"));
        int mali = data.lanes().stream().map(LaneData::id).toList().indexOf("MLI");

        assertThat(data.intervals())
                .filteredOn(interval -> interval.lane() == mali)
                .extracting(IntervalData::label, IntervalData::selection, IntervalData::end)
                .contains(
                        tuple("AES", "MLI~org:aes~MEMBER_OF", null),
                        tuple(
                                "ECOWAS",
                                "MLI~org:cedeao~WITHDRAWS_FROM",
                                new TurnData(
                                        "2025-04-03", "2025-04-03", "3 April 2025", true, false)));
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        String tag = request.tag(Map.of("lang", "fr"));

        assertThat(request.status(Map.of("lang", "fr"), tag)).isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(request.status(Map.of("lang", "fr", "lanes", "pair"), tag))
                .isEqualTo(HttpStatus.OK);
        assertThat(request.status(Map.of("lang", "en"), tag)).isEqualTo(HttpStatus.OK);
    }

    @Test
    void asCsvEachMarkIsARowAndTheTableSaysWhereItComesFrom() {
        ResponseEntity<String> answer =
                resource.marks(
                        MultiValueMap.fromSingleValue(Map.of("lang", "fr", "type", "AIDS")),
                        UriComponentsBuilder.fromUriString("https://example.test"));

        assertThat(answer.getBody())
                .isEqualTo(
                        "\uFEFFDate;Datation;De;Relation;Vers;Statut;Domaines;Faits;Sources indépendantes\r\n"
                                + "2025-04-05;par l’article;Russie;aide;AES;prévu;sécurité;1;1\r\n"
                                + "\r\n"
                                + "Chronologie\r\n"
                                + "Filtres\u00a0: relations\u00a0: aide\r\n"
                                + "Source\u00a0: 1 article du dossier «\u00a0sahel\u00a0» · 5 avril 2025\r\n"
                                + "https://example.test/timeline?type=AIDS\r\n");
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("diplograph-timeline.csv");
    }
}
