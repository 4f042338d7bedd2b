package org.diplograph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.actor.Membership;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.actor.State;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.junit.jupiter.api.Test;

/** Chile belonged to the league from 1990 and left on 1 June 2020; Peru is in it. */
class AsOfTest {
    private static final ActorId CHILE = new ActorId("CHL");
    private static final ActorId PERU = new ActorId("PER");
    private static final ActorId LEAGUE = new ActorId("org:league");

    private static final Map<ActorId, Actor> ACTORS =
            Map.of(CHILE, state(CHILE, "cl"), PERU, state(PERU, "pe"), LEAGUE, league());

    private static final List<SourcedFact> FACTS =
            List.of(
                    fact(CHILE, RelationType.MEMBER_OF, Status.ASSERTED, null, "2021-03-01", 0),
                    fact(PERU, RelationType.MEMBER_OF, Status.ASSERTED, null, "2021-03-01", 1),
                    fact(
                            CHILE,
                            RelationType.WITHDRAWS_FROM,
                            Status.PLANNED,
                            "2020-06-01",
                            "2019-01-05",
                            2),
                    fact(
                            CHILE,
                            RelationType.WITHDRAWS_FROM,
                            Status.ASSERTED,
                            "2020-06-01",
                            "2021-03-01",
                            3),
                    fact(CHILE, RelationType.ACCUSES, Status.ASSERTED, "2019-05", "2021-03-01", 4));

    private static SourcedFact fact(
            ActorId from,
            RelationType type,
            Status status,
            String date,
            String published,
            int sentence) {
        return MembershipFact.of(from, LEAGUE, type, status, date, published, sentence);
    }

    private static State state(ActorId id, String flag) {
        BilingualName name = BilingualName.same(id.value());
        return new State(id, name, name, name, List.of(), flag, 0, 0);
    }

    private static Organisation league() {
        BilingualName name = BilingualName.same("League");
        return new Organisation(
                LEAGUE,
                name,
                name,
                OrganisationKind.INTERGOVERNMENTAL,
                true,
                List.of(),
                List.of(
                        new Membership(CHILE, "1990", "2020-06-01"),
                        new Membership(PERU, "1990", null)),
                null);
    }

    private static DiplomacyGraph graph(GraphFilter filter) {
        return GraphBuilder.build(ACTORS, FACTS, filter);
    }

    private static List<String> ties(String day) {
        return graph(GraphFilter.USUAL.withAsOf(LocalDate.parse(day))).ties().stream()
                .map(tie -> tie.id() + " " + tie.status())
                .toList();
    }

    @Test
    void aMembershipIsSeenWhileItLastsWheneverAnArticleSpeaksOfIt() {
        assertThat(ties("2010-01-01"))
                .containsExactly(
                        "CHL~org:league~MEMBER_OF ASSERTED", "PER~org:league~MEMBER_OF ASSERTED");
        assertThat(ties("1980-01-01")).isEmpty();
    }

    @Test
    void onTheDayOfItsEndAMembershipGivesWayToTheWithdrawal() {
        assertThat(ties("2020-05-31"))
                .containsExactly(
                        "CHL~org:league~ACCUSES ASSERTED",
                        "CHL~org:league~MEMBER_OF ASSERTED",
                        "PER~org:league~MEMBER_OF ASSERTED");
        assertThat(ties("2020-06-01"))
                .containsExactly(
                        "CHL~org:league~ACCUSES ASSERTED",
                        "CHL~org:league~WITHDRAWS_FROM ASSERTED",
                        "PER~org:league~MEMBER_OF ASSERTED");
    }

    @Test
    void aBlocLosesWhoeverHasLeft() {
        MembershipHistory history = MembershipHistory.of(ACTORS.values(), FACTS);
        DiplomacyGraph everything = graph(GraphFilter.USUAL);

        assertThat(Bloc.of(everything, history, LocalDate.of(2019, 1, 1)))
                .singleElement()
                .satisfies(bloc -> assertThat(bloc.members()).containsExactly(CHILE, PERU));
        assertThat(Bloc.of(everything, history, null)).isEmpty();
    }

    @Test
    void uncertainFactsAreCountedShownOrHidden() {
        GraphFilter may = GraphFilter.USUAL.withAsOf(LocalDate.of(2019, 5, 10));

        assertThat(graph(may).uncertainFacts()).isEqualTo(1);
        assertThat(graph(may).tie(new TieId(CHILE, LEAGUE, RelationType.ACCUSES))).isPresent();
        DiplomacyGraph strict = graph(may.withUncertainDates(false));
        assertThat(strict.uncertainFacts()).isEqualTo(1);
        assertThat(strict.tie(new TieId(CHILE, LEAGUE, RelationType.ACCUSES))).isEmpty();
        assertThat(graph(GraphFilter.USUAL).uncertainFacts()).isZero();
    }
}
