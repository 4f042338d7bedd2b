package org.diplograph.ui.domains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.diplograph.analysis.Cooperation;
import org.diplograph.analysis.CooperationPairs;
import org.diplograph.analysis.CooperationPairs.Flow;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.dossier.SyntheticDossier;
import org.diplograph.dossier.SyntheticSize;
import org.diplograph.fact.Domain;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.DataRequest;
import org.diplograph.ui.Translations;
import org.diplograph.ui.domains.DomainsData.BarData;
import org.diplograph.ui.domains.DomainsData.RowData;
import org.diplograph.ui.domains.DomainsData.StatusData;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

class DomainsResourceTest {
    private final Translations translations = new Translations();
    private final DomainsResource resource =
            new DomainsResource(
                    new DossierService(SampleDossier.create()),
                    new DomainsDataWriter(translations),
                    new DomainsCsv(translations));

    private static MultiValueMap<String, String> query(Map<String, String> parameters) {
        return MultiValueMap.fromSingleValue(parameters);
    }

    private final DataRequest<DomainsData> request = new DataRequest<>(resource::domains);

    @Test
    void barsTellFactsSourcesAndStatuses() {
        assertThat(request.data(Map.of("lang", "en")).bars())
                .containsExactly(
                        new BarData(
                                "SECURITY",
                                "coop#SECURITY",
                                2,
                                2,
                                List.of(
                                        new StatusData("ASSERTED", 1, 1),
                                        new StatusData("PLANNED", 1, 1))),
                        new BarData(
                                "ENERGY",
                                "coop#ENERGY",
                                2,
                                2,
                                List.of(new StatusData("ASSERTED", 2, 2))),
                        new BarData(
                                "FINANCE",
                                "coop#FINANCE",
                                1,
                                1,
                                List.of(new StatusData("POSSIBLE", 1, 1))));
    }

    @Test
    void ofVeryManyFlowsTheLargestAreSentWithTheNamesTheyNeedAndTheRestIsCounted() {
        Dossier large = SyntheticDossier.create(SyntheticSize.withActors(1_000), 1);
        DomainsResource many =
                new DomainsResource(
                        new DossierService(large),
                        new DomainsDataWriter(translations),
                        new DomainsCsv(translations));
        List<Flow> flows =
                CooperationPairs.of(
                                Cooperation.in(large.graph(GraphFilter.USUAL)),
                                EnumSet.allOf(Domain.class))
                        .flows();

        DomainsData data = new DataRequest<>(many::domains).data(Map.of("lang", "en"));

        assertThat(data.flows())
                .extracting(flow -> flow.count().facts())
                .isEqualTo(
                        flows.subList(0, DomainsDataWriter.FLOWS_DRAWN).stream()
                                .map(flow -> flow.facts().size())
                                .toList());
        assertThat(data.hiddenFlows()).isEqualTo(flows.size() - DomainsDataWriter.FLOWS_DRAWN);
        assertThat(data.flows())
                .allSatisfy(flow -> assertThat(data.actors()).containsKeys(flow.from(), flow.to()));
        assertThat(data.actors()).hasSizeLessThanOrEqualTo(2 * DomainsDataWriter.FLOWS_DRAWN);
    }

    @Test
    void cellsSelectAnActorInADomain() {
        DomainsData.MatrixData matrix = request.data(Map.of("lang", "en")).matrix();

        assertThat(matrix.domains()).containsExactly("SECURITY", "FINANCE", "ENERGY");
        assertThat(matrix.hiddenRows()).isZero();
        assertThat(matrix.rows())
                .extracting(RowData::actor, RowData::label, RowData::facts)
                .containsExactly(tuple("RUS", "Russia", 4), tuple("org:aes", "AES", 4));
        assertThat(matrix.rows().getFirst().cells())
                .extracting(BarData::selection)
                .containsExactly("coop:RUS#SECURITY", "coop:RUS#FINANCE", "coop:RUS#ENERGY");
    }

    @Test
    void obeysTheFilterAndSaysSo() {
        DomainsData data =
                request.data(Map.of("lang", "en", "domain", "ENERGY", "to", "2025-04-10"));

        assertThat(data.bars())
                .extracting(BarData::domain, BarData::facts)
                .containsExactly(tuple("ENERGY", 1));
        assertThat(data.credits())
                .isEqualTo(
                        new DomainsData.Credits(
                                "Filters: until 10 April 2025 · domains: energy and resources",
                                "Source: 1 article of the dossier “sahel” · 3 April 2025"));
    }

    @Test
    void anyLanguageButEnglishIsFrench() {
        DomainsData data = request.data(Map.of("lang", "pt"));

        assertThat(data.language()).isEqualTo("fr");
        assertThat(data.words())
                .extractingByKey("domain")
                .extracting("ENERGY")
                .isEqualTo("énergie et ressources");
        assertThat(data.texts()).containsEntry("factsMany", "{0} faits");
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        String tag = request.tag(Map.of("lang", "fr"));

        assertThat(request.status(Map.of("lang", "fr"), tag)).isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(request.status(Map.of("lang", "en"), tag)).isEqualTo(HttpStatus.OK);
        assertThat(request.status(Map.of("lang", "fr", "domain", "TRADE"), tag))
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void cooperationAsCsvHasARowForEachStatus() {
        ResponseEntity<String> answer = resource.table("cooperation", query(Map.of("lang", "fr")));

        assertThat(answer.getBody())
                .isEqualTo(
                        "\uFEFFDomaine;Statut;Faits;Sources indépendantes\r\n"
                                + "sécurité;affirmé;1;1\r\n"
                                + "sécurité;prévu;1;1\r\n"
                                + "énergie et ressources;affirmé;2;2\r\n"
                                + "finance;possible;1;1\r\n"
                                + "\r\n"
                                + "Coopération par domaine\r\n"
                                + "Aucun filtre\r\n"
                                + "Sources\u00a0: 3 articles du dossier «\u00a0sahel\u00a0» · du 3 avril 2025 au 20 avril 2025\r\n");
        assertThat(answer.getHeaders().getContentType())
                .isEqualTo(MediaType.parseMediaType("text/csv;charset=UTF-8"));
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("diplograph-cooperation.csv");
    }

    @Test
    void theMatrixAsCsvHasARowForEachActor() {
        assertThat(
                        resource.table("matrix", query(Map.of("lang", "en", "domain", "ENERGY")))
                                .getBody())
                .startsWith(
                        "\uFEFFActor,energy and resources,Facts,Independent sources\r\n"
                                + "Russia,2,2,2\r\n"
                                + "Confederation of Sahel States,2,2,2\r\n");
    }

    @Test
    void theChosenPairsAreComparedElseTheLargest() {
        assertThat(request.data(Map.of("lang", "en")).pairs())
                .extracting(DomainsData.PairData::name, DomainsData.PairData::facts)
                .containsExactly(tuple("Russia – AES", 4));
        assertThat(
                        request.data(Map.of("lang", "en", "pair", "org:aes~RUS,MLI~NER,nonsense"))
                                .pairs())
                .extracting(DomainsData.PairData::name)
                .containsExactly("Russia – AES");
    }

    @Test
    void aFlowSelectsItsPairInItsDomain() {
        assertThat(request.data(Map.of("lang", "en")).flows())
                .extracting(
                        DomainsData.FlowData::from,
                        DomainsData.FlowData::to,
                        flow -> flow.count().selection(),
                        flow -> flow.count().facts())
                .containsExactly(
                        tuple("RUS", "org:aes", "coop:RUS~org:aes#SECURITY", 2),
                        tuple("RUS", "org:aes", "coop:RUS~org:aes#ENERGY", 2),
                        tuple("RUS", "org:aes", "coop:RUS~org:aes#FINANCE", 1));
    }

    @Test
    void aMonthSelectsItsFactsOfADomain() {
        DomainsData.TimeData time = request.data(Map.of("lang", "fr")).time();

        assertThat(time.periods())
                .extracting(
                        DomainsData.PeriodData::name,
                        period -> period.cells().stream().map(BarData::selection).toList())
                .containsExactly(
                        tuple(
                                "avril 2025",
                                List.of(
                                        "coop#SECURITY@2025-04",
                                        "coop#FINANCE@2025-04",
                                        "coop#ENERGY@2025-04")));
        assertThat(time.undated()).isZero();
    }

    @Test
    void everyChartIsATableAndAnyOtherNameIsNotFound() {
        assertThat(resource.table("flow", query(Map.of("lang", "en"))).getBody())
                .startsWith(
                        "\uFEFFFrom,Domain,To,Status,Facts,Independent sources\r\n"
                                + "Russia,security,Confederation of Sahel States,stated,1,1\r\n"
                                + "Russia,security,Confederation of Sahel States,planned,1,1\r\n");
        assertThat(
                        resource.table("pairs", query(Map.of("lang", "fr", "domain", "FINANCE")))
                                .getBody())
                .startsWith(
                        "\uFEFFDe;Domaine;À;Statut;Faits;Sources indépendantes\r\n"
                                + "Russie;finance;Confédération des États du Sahel;possible;1;1\r\n\r\n"
                                + "Profil d’une paire, et comparaison\r\n");
        assertThat(
                        resource.table("time", query(Map.of("lang", "en", "domain", "ENERGY")))
                                .getBody())
                .startsWith(
                        "\uFEFFPeriod,Domain,Facts,Independent sources\r\n"
                                + "2025-04,energy and resources,2,2\r\n");
        assertThat(resource.table("magic", query(Map.of())).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }
}
