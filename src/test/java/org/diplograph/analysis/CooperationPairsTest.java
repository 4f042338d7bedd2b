package org.diplograph.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.CooperationPairs.Flow;
import org.diplograph.fact.Domain;
import org.diplograph.graph.SourcedFact;
import org.junit.jupiter.api.Test;

class CooperationPairsTest {
    private static final Set<Domain> ALL = EnumSet.allOf(Domain.class);
    private static final ActorId GHANA = new ActorId("GHA");
    private static final ActorId KENYA = new ActorId("KEN");

    private static final SourcedFact ROADS =
            FactSketch.says("Kenya and Ghana build roads.")
                    .cooperates("KEN", "GHA")
                    .in(Domain.INFRASTRUCTURE, Domain.TRADE)
                    .from("a.txt");
    private static final SourcedFact SCHOOLS =
            FactSketch.says("Kenya equips schools of Ghana.")
                    .aids("KEN", "GHA")
                    .in(Domain.EDUCATION)
                    .from("b.txt");
    private static final SourcedFact WATER =
            FactSketch.says("Peru and Chile share water.")
                    .cooperates("PER", "CHL")
                    .in(Domain.ENVIRONMENT)
                    .from("a.txt");

    @Test
    void withoutFactsThereIsNoPair() {
        CooperationPairs none = CooperationPairs.of(List.of(), ALL);

        assertThat(none).isEqualTo(new CooperationPairs(List.of()));
        assertThat(none.flows()).isEmpty();
        assertThat(none.of(List.of(GHANA, KENYA))).isEmpty();
    }

    @Test
    void aPairIsOneWhoeverActsAndTheLargestComesFirst() {
        CooperationPairs pairs = CooperationPairs.of(List.of(WATER, ROADS, SCHOOLS), ALL);

        assertThat(pairs.pairs())
                .extracting(
                        pair -> pair.one().value(),
                        pair -> pair.other().value(),
                        pair -> pair.all().size())
                .containsExactly(tuple("GHA", "KEN", 2), tuple("CHL", "PER", 1));
        assertThat(pairs.of(List.of(KENYA, GHANA)).orElseThrow().in(Domain.EDUCATION))
                .isEqualTo(new FactGroup(List.of(SCHOOLS)));
        assertThat(pairs.of(List.of(KENYA))).isEmpty();
    }

    @Test
    void aFlowBeginsAtTheOneWhoGives() {
        assertThat(CooperationPairs.of(List.of(ROADS, SCHOOLS), ALL).flows())
                .containsExactly(
                        new Flow(KENYA, Domain.TRADE, GHANA, new FactGroup(List.of(ROADS))),
                        new Flow(
                                KENYA, Domain.INFRASTRUCTURE, GHANA, new FactGroup(List.of(ROADS))),
                        new Flow(KENYA, Domain.EDUCATION, GHANA, new FactGroup(List.of(SCHOOLS))));
    }

    @Test
    void amongEqualsAFlowBeginsAtTheOneWithMoreCooperation() {
        SourcedFact more =
                FactSketch.says("Peru and Togo trade.")
                        .cooperates("PER", "TGO")
                        .in(Domain.TRADE)
                        .from("c.txt");

        assertThat(CooperationPairs.of(List.of(WATER, more), ALL).flows())
                .extracting(flow -> flow.from().value(), flow -> flow.to().value())
                .containsExactly(tuple("PER", "TGO"), tuple("PER", "CHL"));
    }

    @Test
    void onlyTheDomainsAskedForAreLookedAt() {
        assertThat(CooperationPairs.of(List.of(ROADS, WATER), Set.of(Domain.TRADE)).flows())
                .containsExactly(
                        new Flow(GHANA, Domain.TRADE, KENYA, new FactGroup(List.of(ROADS))));
    }
}
