package org.diplograph.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.analysis.CooperationProfile.Share;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.SourcedFact;
import org.junit.jupiter.api.Test;

class CooperationProfileTest {
    private static final SourcedFact ROADS =
            FactSketch.says("Ghana and Kenya build roads.")
                    .cooperates("GHA", "KEN")
                    .in(Domain.INFRASTRUCTURE)
                    .from("a.txt");

    @Test
    void withoutFactsThereIsNoShare() {
        CooperationProfile profile = CooperationProfile.of(List.of());

        assertThat(profile).isEqualTo(new CooperationProfile(List.of(), FactGroup.EMPTY));
        assertThat(profile.isEmpty()).isTrue();
        assertThat(profile.largest()).isEmpty();
    }

    @Test
    void oneFactIsOneShare() {
        CooperationProfile profile = CooperationProfile.of(List.of(ROADS));

        assertThat(profile.shares())
                .containsExactly(new Share(Domain.INFRASTRUCTURE, new FactGroup(List.of(ROADS))));
        assertThat(profile.in(Domain.TRADE)).isEqualTo(FactGroup.EMPTY);
    }

    @Test
    void aFactOfTwoDomainsCountsInBoth() {
        SourcedFact fact =
                FactSketch.says("Peru and Chile share power and water.")
                        .cooperates("CHL", "PER")
                        .in(Domain.ENERGY, Domain.ENVIRONMENT)
                        .from("a.txt");

        assertThat(CooperationProfile.of(List.of(fact)).shares())
                .extracting(Share::domain, share -> share.facts().size())
                .containsExactly(tuple(Domain.ENERGY, 1), tuple(Domain.ENVIRONMENT, 1));
    }

    @Test
    void theLargestShareComesFirstAndCopiesAreOneSource() {
        SourcedFact planned =
                FactSketch.says("Ghana will train Kenyan engineers.")
                        .aids("GHA", "KEN")
                        .in(Domain.EDUCATION)
                        .status(Status.PLANNED)
                        .from("b.txt");
        SourcedFact copy =
                FactSketch.says("Ghana teaches Kenyan engineers.")
                        .aids("GHA", "KEN")
                        .in(Domain.EDUCATION)
                        .from("b.txt");

        CooperationProfile profile = CooperationProfile.of(List.of(ROADS, planned, copy));

        assertThat(profile.shares())
                .extracting(Share::domain)
                .containsExactly(Domain.EDUCATION, Domain.INFRASTRUCTURE);
        FactGroup education = profile.in(Domain.EDUCATION);
        assertThat(education.size()).isEqualTo(2);
        assertThat(education.sources()).isEqualTo(1);
        assertThat(education.byStatus())
                .containsExactly(
                        Map.entry(Status.ASSERTED, new FactGroup(List.of(copy))),
                        Map.entry(Status.PLANNED, new FactGroup(List.of(planned))));
        assertThat(profile.largest()).map(Share::domain).contains(Domain.EDUCATION);
    }

    @Test
    void talksAndConflictsAreNoCooperation() {
        SourcedFact talks =
                FactSketch.says("Ghana and Kenya talk about trade.")
                        .relates(RelationType.CONSULTS, "GHA", "KEN")
                        .in(Domain.TRADE)
                        .from("a.txt");
        SourcedFact embargo =
                FactSketch.says("Ghana closes its market to Kenya.")
                        .relates(RelationType.SANCTIONS, "GHA", "KEN")
                        .in(Domain.TRADE)
                        .from("a.txt");

        assertThat(CooperationProfile.of(List.of(talks, embargo)).isEmpty()).isTrue();
    }

    @Test
    void cooperationInNoNamedFieldIsCountedApart() {
        SourcedFact vague =
                FactSketch.says("Ghana and Kenya work together.")
                        .cooperates("GHA", "KEN")
                        .from("a.txt");

        CooperationProfile profile = CooperationProfile.of(List.of(vague));

        assertThat(profile)
                .isEqualTo(new CooperationProfile(List.of(), new FactGroup(List.of(vague))));
    }

    @Test
    void onlyTheDomainsAskedForAreLookedAt() {
        SourcedFact fact =
                FactSketch.says("Peru and Chile share power and water.")
                        .cooperates("CHL", "PER")
                        .in(Domain.ENERGY, Domain.ENVIRONMENT)
                        .from("a.txt");

        assertThat(CooperationProfile.of(List.of(fact, ROADS), Set.of(Domain.ENERGY)).shares())
                .containsExactly(new Share(Domain.ENERGY, new FactGroup(List.of(fact))));
    }
}
