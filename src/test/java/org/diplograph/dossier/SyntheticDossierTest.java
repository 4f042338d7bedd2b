package org.diplograph.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplograph.article.Article;
import org.diplograph.article.PartialDate.Precision;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.junit.jupiter.api.Test;

class SyntheticDossierTest {
    private static final SyntheticSize SMALL = SyntheticSize.withActors(1_000);
    private static final Dossier DOSSIER = SyntheticDossier.create(SMALL, 1);
    private static final DiplomacyGraph GRAPH = DOSSIER.graph(GraphFilter.EVERYTHING);

    @Test
    void hasExactlyTheActorsTiesAndFactsThatWereAskedFor() {
        assertThat(DOSSIER.actors()).hasSize(1_000);
        assertThat(GRAPH.actors()).hasSize(1_000);
        assertThat(GRAPH.ties()).hasSize(3_000);
        assertThat(DOSSIER.facts()).hasSize(10_000);
        assertThat(DOSSIER.articles()).hasSize(1_000);
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(SyntheticDossier.create(SMALL, 1).version()).isEqualTo(DOSSIER.version());
        assertThat(SyntheticDossier.create(SMALL, 2).version()).isNotEqualTo(DOSSIER.version());
    }

    /** Of a power law with exponent near 3, P(degree ≥ 2k) is about a quarter of P(degree ≥ k). */
    @Test
    void degreesHaveTheLongTailOfAPowerLaw() {
        int[] degrees =
                GRAPH.actors().stream()
                        .mapToInt(actor -> GRAPH.tiesOf(actor.id()).size())
                        .sorted()
                        .toArray();
        assertThat(degrees[degrees.length / 2]).isLessThan(5);
        assertThat(degrees[degrees.length - 1]).isGreaterThan(60);
        for (int k = 4; k <= 16; k *= 2) {
            double ratio = (double) atLeast(degrees, 2 * k) / atLeast(degrees, k);
            assertThat(ratio).as("from " + k + " to " + 2 * k).isBetween(0.15, 0.6);
        }
    }

    private static long atLeast(int[] degrees, int least) {
        return Arrays.stream(degrees).filter(degree -> degree >= least).count();
    }

    @Test
    void everyFactPointsAtItsOwnWords() {
        for (SourcedFact sourced : DOSSIER.facts()) {
            Fact fact = sourced.fact();
            Evidence evidence = fact.evidence();
            Article article = DOSSIER.article(evidence.article()).orElseThrow();
            assertThat(evidence.quotation().of(article.text())).isEqualTo(evidence.quote());
            assertThat(article.sentences().get(evidence.sentence()).span())
                    .isEqualTo(evidence.quotation());
            assertThat(evidence.from().of(article.text()))
                    .isEqualTo(
                            DOSSIER.actor(fact.from())
                                    .orElseThrow()
                                    .name()
                                    .in(article.language().locale()));
            assertThat(evidence.to().of(article.text()))
                    .isEqualTo(
                            DOSSIER.actor(fact.to())
                                    .orElseThrow()
                                    .name()
                                    .in(article.language().locale()));
            assertThat(evidence.quotation().contains(evidence.trigger())).isTrue();
            assertThat(evidence.trigger().length()).isPositive();
        }
    }

    @Test
    void hasEveryTypeDomainStatusAndPrecisionOfDate() {
        Set<RelationType> types = EnumSet.noneOf(RelationType.class);
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<Precision> precisions = new HashSet<>();
        int undated = 0;
        for (SourcedFact sourced : DOSSIER.facts()) {
            types.add(sourced.fact().type());
            domains.addAll(sourced.fact().domains());
            statuses.add(sourced.fact().status());
            var when = sourced.when();
            if (when == null) {
                undated++;
            } else {
                precisions.add(when.precision());
            }
        }
        assertThat(types).hasSize(RelationType.values().length);
        assertThat(domains).hasSize(Domain.values().length);
        assertThat(statuses).hasSize(Status.values().length);
        assertThat(precisions).hasSize(3);
        assertThat(undated).isBetween(50, 250);
    }

    @Test
    void copiesCountAsTheSourceTheyCopy() {
        List<SourcedFact> facts = DOSSIER.facts();
        long copied =
                facts.stream()
                        .filter(fact -> !fact.source().equals(fact.fact().evidence().article()))
                        .count();
        assertThat(copied).isEqualTo(10L * (1_000 / SyntheticDossier.COPY_EVERY));
        assertThat(DOSSIER.factsIn("000012.txt"))
                .allSatisfy(fact -> assertThat(fact.source()).isEqualTo("000011.txt"));
    }

    @Test
    void someTiesAreContestedAndSomeRestOnOneSource() {
        assertThat(GRAPH.ties()).anyMatch(Tie::contested).anyMatch(Tie::isSingleSource);
        assertThat(GRAPH.ties()).anyMatch(tie -> tie.facts().size() > 30);
    }

    @Test
    void aSizeThatIsNotOfferedNamesThoseThatAre() {
        assertThatThrownBy(() -> SyntheticSize.withActors(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no size of 7 actors; choose one of [1000, 5000, 20000, 100000]");
    }
}
