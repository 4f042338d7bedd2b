package org.diplograph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {
    private static final ActorId AES = new ActorId("org:aes");
    private static final ActorId RUSSIA = new ActorId("RUS");
    private static final ActorId NIGER = new ActorId("NER");
    private static final ActorId CEDEAO = new ActorId("org:cedeao");
    private static final TieId COOPERATION = new TieId(RUSSIA, AES, RelationType.COOPERATES);

    private final Dossier dossier = SampleDossier.create();

    private List<String> ties(GraphFilter filter) {
        return dossier.graph(filter).ties().stream().map(tie -> tie.id().toString()).toList();
    }

    @Test
    void withoutFactsThereIsAnEmptyGraph() {
        DiplomacyGraph graph = GraphBuilder.build(Map.of(), List.of(), GraphFilter.USUAL);

        assertThat(graph.actors()).isEmpty();
        assertThat(graph.ties()).isEmpty();
        assertThat(graph.asGraph().vertexSet()).isEmpty();
    }

    @Test
    void factsOfOneTypeBetweenOnePairBecomeOneTie() {
        Tie tie = dossier.graph(GraphFilter.USUAL).tie(COOPERATION).orElseThrow();

        assertThat(tie.facts()).hasSize(3);
        assertThat(tie.sources()).isEqualTo(3);
        assertThat(tie.status()).isEqualTo(Status.ASSERTED);
        assertThat(tie.statuses())
                .containsExactly(Map.entry(Status.ASSERTED, 2), Map.entry(Status.POSSIBLE, 1));
        assertThat(tie.domains())
                .containsExactly(
                        new DomainShare(Domain.SECURITY, Status.ASSERTED, 1, 1),
                        new DomainShare(Domain.FINANCE, Status.POSSIBLE, 1, 1),
                        new DomainShare(Domain.ENERGY, Status.ASSERTED, 2, 2));
    }

    @Test
    void theFactsOfATieComeNewestFirst() {
        Tie tie = dossier.graph(GraphFilter.USUAL).tie(COOPERATION).orElseThrow();

        assertThat(tie.facts())
                .extracting(fact -> fact.fact().evidence().article())
                .containsExactly("003.txt", "002.txt", "001.txt");
    }

    @Test
    void personsAndDeniedFactsAreHiddenAtFirst() {
        assertThat(ties(GraphFilter.USUAL))
                .containsExactly(
                        "MLI~org:aes~MEMBER_OF",
                        "MLI~org:cedeao~WITHDRAWS_FROM",
                        "NER~org:aes~MEMBER_OF",
                        "NER~org:cedeao~WITHDRAWS_FROM",
                        "RUS~org:aes~AIDS",
                        "RUS~org:aes~COOPERATES");
        assertThat(dossier.graph(GraphFilter.USUAL).factCount()).isEqualTo(8);
        assertThat(dossier.graph(GraphFilter.EVERYTHING).factCount()).isEqualTo(10);
    }

    @Test
    void whatIsBothAssertedAndDeniedIsContestedEvenWhileDenialsAreHidden() {
        TieId withdrawal = new TieId(NIGER, CEDEAO, RelationType.WITHDRAWS_FROM);

        for (GraphFilter filter : List.of(GraphFilter.EVERYTHING, GraphFilter.USUAL)) {
            assertThat(dossier.graph(filter).ties())
                    .filteredOn(Tie::contested)
                    .extracting(Tie::id)
                    .containsExactly(withdrawal);
        }
        assertThat(ties(GraphFilter.USUAL.withContested(true)))
                .containsExactly(withdrawal.toString());
        assertThat(
                        ties(
                                GraphFilter.USUAL
                                        .withContested(true)
                                        .withDates(null, LocalDate.of(2025, 4, 10))))
                .isEmpty();
    }

    @Test
    void aDateRangeKeepsWhatFallsInIt() {
        GraphFilter april =
                GraphFilter.USUAL.withDates(LocalDate.of(2025, 4, 4), LocalDate.of(2025, 4, 10));

        assertThat(ties(april)).containsExactly("RUS~org:aes~AIDS", "RUS~org:aes~COOPERATES");
    }

    @Test
    void filtersByTypeDomainStatusActorAndSources() {
        GraphFilter usual = GraphFilter.USUAL;

        assertThat(ties(usual.withTypes(Set.of(RelationType.AIDS))))
                .containsExactly("RUS~org:aes~AIDS");
        assertThat(ties(usual.withDomains(Set.of(Domain.FINANCE))))
                .containsExactly("RUS~org:aes~COOPERATES");
        assertThat(ties(usual.withStatuses(Set.of(Status.DENIED))))
                .containsExactly("NER~org:cedeao~WITHDRAWS_FROM");
        assertThat(ties(usual.withActors(Set.of(NIGER))))
                .containsExactly("NER~org:aes~MEMBER_OF", "NER~org:cedeao~WITHDRAWS_FROM");
        assertThat(ties(usual.withMinSources(2))).containsExactly("RUS~org:aes~COOPERATES");
        assertThat(ties(usual.withKinds(Set.of(ActorKind.PERSON)))).isEmpty();
    }

    @Test
    void theMembersOfABlocAreThoseTheArticlesName() {
        assertThat(Bloc.of(dossier.graph(GraphFilter.USUAL), dossier.memberships(), null))
                .singleElement()
                .satisfies(
                        bloc -> {
                            assertThat(bloc.organisation().id()).isEqualTo(AES);
                            assertThat(bloc.members()).containsExactly(new ActorId("MLI"), NIGER);
                        });
    }

    @Test
    void theGraphIsReadOnly() {
        var graph = dossier.graph(GraphFilter.USUAL).asGraph();

        assertThatThrownBy(() -> graph.addVertex(new ActorId("FRA")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
