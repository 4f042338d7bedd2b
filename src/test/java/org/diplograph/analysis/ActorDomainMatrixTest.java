package org.diplograph.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.ActorDomainMatrix.Row;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.fact.Domain;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.junit.jupiter.api.Test;

class ActorDomainMatrixTest {
    private static final ActorId GHANA = new ActorId("GHA");
    private static final ActorId KENYA = new ActorId("KEN");
    private static final ActorId PERU = new ActorId("PER");
    private static final SourcedFact ROADS =
            FactSketch.says("Ghana and Kenya build roads.")
                    .cooperates("GHA", "KEN")
                    .in(Domain.INFRASTRUCTURE)
                    .from("a.txt");
    private static final SourcedFact WATER =
            FactSketch.says("Kenya helps Peru with water and power.")
                    .aids("KEN", "PER")
                    .in(Domain.ENVIRONMENT, Domain.ENERGY)
                    .from("b.txt");

    @Test
    void withoutFactsThereIsNoRow() {
        assertThat(ActorDomainMatrix.of(List.of()))
                .isEqualTo(new ActorDomainMatrix(List.of(), List.of()));
    }

    @Test
    void aFactCountsForBothItsActors() {
        FactGroup roads = new FactGroup(List.of(ROADS));

        assertThat(ActorDomainMatrix.of(List.of(ROADS)))
                .isEqualTo(
                        new ActorDomainMatrix(
                                List.of(Domain.INFRASTRUCTURE),
                                List.of(
                                        new Row(GHANA, roads, Map.of(Domain.INFRASTRUCTURE, roads)),
                                        new Row(
                                                KENYA,
                                                roads,
                                                Map.of(Domain.INFRASTRUCTURE, roads)))));
    }

    @Test
    void whoHasMostIndependentSourcesComesFirst() {
        ActorDomainMatrix matrix = ActorDomainMatrix.of(List.of(ROADS, WATER));

        assertThat(matrix.rows())
                .extracting(Row::actor, row -> row.all().sources(), row -> row.all().size())
                .containsExactly(tuple(KENYA, 2, 2), tuple(GHANA, 1, 1), tuple(PERU, 1, 1));
        assertThat(matrix.domains())
                .containsExactly(Domain.ENERGY, Domain.INFRASTRUCTURE, Domain.ENVIRONMENT);
        assertThat(matrix.cell(PERU, Domain.ENERGY)).isEqualTo(new FactGroup(List.of(WATER)));
        assertThat(matrix.cell(PERU, Domain.INFRASTRUCTURE)).isEqualTo(FactGroup.EMPTY);
    }

    @Test
    void onlyTheDomainsAskedForAreLookedAt() {
        ActorDomainMatrix matrix =
                ActorDomainMatrix.of(List.of(ROADS, WATER), Set.of(Domain.ENERGY));

        assertThat(matrix.domains()).containsExactly(Domain.ENERGY);
        assertThat(matrix.rows()).extracting(Row::actor).containsExactly(KENYA, PERU);
    }

    @Test
    void theSampleDossierHasTwoActorsThatCooperateInThreeDomains() {
        ActorDomainMatrix matrix =
                ActorDomainMatrix.of(
                        Cooperation.in(SampleDossier.create().graph(GraphFilter.USUAL)));

        assertThat(matrix.domains())
                .containsExactly(Domain.SECURITY, Domain.FINANCE, Domain.ENERGY);
        assertThat(matrix.rows())
                .extracting(
                        Row::actor,
                        row -> row.in(Domain.SECURITY).size(),
                        row -> row.in(Domain.FINANCE).size(),
                        row -> row.in(Domain.ENERGY).size())
                .containsExactly(
                        tuple(new ActorId("RUS"), 2, 1, 2), tuple(new ActorId("org:aes"), 2, 1, 2));
    }
}
