package org.diplograph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.actor.Membership;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.actor.State;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MembershipHistoryTest {
    private static final ActorId CHILE = new ActorId("CHL");
    private static final ActorId LEAGUE = new ActorId("org:league");

    private final List<Membership> known = new ArrayList<>();
    private final List<SourcedFact> facts = new ArrayList<>();

    private void known(@Nullable String since, @Nullable String until) {
        known.add(new Membership(CHILE, since, until));
    }

    private SourcedFact says(
            RelationType type, Status status, @Nullable String date, @Nullable String published) {
        SourcedFact fact =
                MembershipFact.of(CHILE, LEAGUE, type, status, date, published, facts.size());
        facts.add(fact);
        return fact;
    }

    private MembershipHistory history() {
        BilingualName chile = BilingualName.same("Chile");
        State state = new State(CHILE, chile, chile, chile, List.of(), "cl", -35, -71);
        BilingualName league = BilingualName.same("League");
        Actor organisation =
                new Organisation(
                        LEAGUE,
                        league,
                        league,
                        OrganisationKind.INTERGOVERNMENTAL,
                        true,
                        List.of(),
                        known,
                        null);
        return MembershipHistory.of(List.of(state, organisation), facts);
    }

    private MembershipInterval only() {
        List<MembershipInterval> intervals = history().of(CHILE, LEAGUE);
        assertThat(intervals).hasSize(1);
        return intervals.getFirst();
    }

    private Standing on(String day) {
        return history().on(CHILE, LEAGUE, LocalDate.parse(day)).orElseThrow();
    }

    private static @Nullable PartialDate date(@Nullable Turn turn) {
        return turn == null ? null : turn.date();
    }

    @Test
    void withoutFactsAndKnowledgeThereIsNoInterval() {
        assertThat(history().intervals()).isEmpty();
        assertThat(history().on(CHILE, LEAGUE, LocalDate.EPOCH)).isEqualTo(Optional.empty());
        assertThat(MembershipHistory.of(List.of(), List.of()).intervals()).isEmpty();
    }

    @Test
    void whatIsGenerallyKnownNeedsNoFact() {
        known("1975-05-28", "2025-01-29");

        assertThat(on("1975-05-27")).isEqualTo(Standing.NOT_YET);
        assertThat(on("1975-05-28")).isEqualTo(Standing.MEMBER);
        assertThat(on("2025-01-28")).isEqualTo(Standing.MEMBER);
        assertThat(on("2025-01-29")).isEqualTo(Standing.LEFT);
        assertThat(only().begin()).matches(Turn::isGeneralKnowledge);
        assertThat(history().membersOn(LEAGUE, LocalDate.of(2024, 6, 1))).containsExactly(CHILE);
        assertThat(history().membersOn(LEAGUE, LocalDate.of(2025, 6, 1))).isEmpty();
    }

    @Test
    void anAssertedWithdrawalClosesAnInterval() {
        known("2001-03", null);
        SourcedFact leaving =
                says(RelationType.WITHDRAWS_FROM, Status.ASSERTED, "2024-07-09", "2024-07-10");

        assertThat(only().end()).isEqualTo(new Turn(leaving.when(), false, List.of(leaving)));
        assertThat(on("2024-07-08")).isEqualTo(Standing.MEMBER);
        assertThat(on("2024-07-09")).isEqualTo(Standing.LEFT);
    }

    @Test
    void anAnnouncedWithdrawalClosesNothing() {
        known("2001-03", null);
        says(RelationType.WITHDRAWS_FROM, Status.PLANNED, "2024-07-09", "2024-06-01");

        assertThat(only().isOpen()).isTrue();
        assertThat(date(only().announcedEnd())).isEqualTo(PartialDate.parse("2024-07-09"));
        assertThat(on("2024-08-01")).isEqualTo(Standing.MEMBER);
    }

    @Test
    void aWithdrawalToldBeforeItsKnownEffectIsAnAnnouncement() {
        known("1975-05-28", "2025-01-29");
        says(RelationType.WITHDRAWS_FROM, Status.ASSERTED, "2024-01-28", "2024-01-29");
        says(RelationType.WITHDRAWS_FROM, Status.ASSERTED, "2025-01-29", "2025-02-02");

        assertThat(date(only().announcedEnd())).isEqualTo(PartialDate.parse("2024-01-28"));
        assertThat(date(only().end())).isEqualTo(PartialDate.parse("2025-01-29"));
        assertThat(only().end().facts()).containsExactly(facts.get(1));
        assertThat(on("2024-12-31")).isEqualTo(Standing.MEMBER);
    }

    @Test
    void hopesPossibilitiesAndDenialsChangeNothing() {
        known("2001", null);
        says(RelationType.WITHDRAWS_FROM, Status.DESIRED, "2024", null);
        says(RelationType.WITHDRAWS_FROM, Status.POSSIBLE, "2024", null);
        says(RelationType.WITHDRAWS_FROM, Status.DENIED, "2024", null);

        assertThat(only().isOpen()).isTrue();
        assertThat(only().announcedEnd()).isNull();
    }

    @Test
    void withoutItsOwnDateAWithdrawalLiesNotLaterThanItsArticle() {
        says(RelationType.WITHDRAWS_FROM, Status.ASSERTED, null, "2024-07-10");

        assertThat(only().end().atTheLatest()).isTrue();
        assertThat(on("2024-07-09")).isEqualTo(Standing.UNCERTAIN);
        assertThat(on("2024-07-10")).isEqualTo(Standing.LEFT);
    }

    @Test
    void monthsAndYearsLeaveTheDaysWithinThemUncertain() {
        says(RelationType.JOINS, Status.ASSERTED, "2010", null);
        says(RelationType.WITHDRAWS_FROM, Status.ASSERTED, "2020-06", null);

        assertThat(on("2009-12-31")).isEqualTo(Standing.NOT_YET);
        assertThat(on("2010-07-01")).isEqualTo(Standing.UNCERTAIN);
        assertThat(on("2010-12-31")).isEqualTo(Standing.MEMBER);
        assertThat(on("2020-05-31")).isEqualTo(Standing.MEMBER);
        assertThat(on("2020-06-15")).isEqualTo(Standing.UNCERTAIN);
        assertThat(on("2020-06-30")).isEqualTo(Standing.LEFT);
    }

    @Test
    void aDateNobodyTellsLeavesEverythingUncertain() {
        says(RelationType.WITHDRAWS_FROM, Status.ASSERTED, null, null);

        assertThat(only().end()).isNotNull();
        assertThat(on("2020-06-15")).isEqualTo(Standing.UNCERTAIN);
    }

    @Test
    void aWitnessTellsOfAMembershipWhoseBeginningIsUnknown() {
        says(RelationType.MEMBER_OF, Status.ASSERTED, null, "2024-03-05");

        assertThat(only().begin()).isNull();
        assertThat(on("2024-03-04")).isEqualTo(Standing.UNCERTAIN);
        assertThat(on("2024-03-05")).isEqualTo(Standing.MEMBER);
    }

    @Test
    void whoeverComesBackStaysTwice() {
        says(RelationType.JOINS, Status.ASSERTED, "2001-01-01", null);
        says(RelationType.WITHDRAWS_FROM, Status.ASSERTED, "2005-01-01", null);
        says(RelationType.JOINS, Status.ASSERTED, "2017-01-31", null);

        assertThat(history().of(CHILE, LEAGUE))
                .extracting(stay -> date(stay.begin()), stay -> date(stay.end()))
                .containsExactly(
                        tuple(PartialDate.parse("2001-01-01"), PartialDate.parse("2005-01-01")),
                        tuple(PartialDate.parse("2017-01-31"), null));
        assertThat(on("2010-01-01")).isEqualTo(Standing.LEFT);
        assertThat(on("2018-01-01")).isEqualTo(Standing.MEMBER);
    }

    @Test
    void aPlannedJoiningIsNoMembershipYet() {
        says(RelationType.JOINS, Status.PLANNED, "2026-01-01", "2025-05-05");

        assertThat(only().isOnlyAnnounced()).isTrue();
        assertThat(on("2025-12-31")).isEqualTo(Standing.NOT_YET);
        assertThat(on("2026-01-01")).isEqualTo(Standing.UNCERTAIN);
    }

    @Test
    void severalReportsOfOneWithdrawalKeepTheBestDateAndAllFacts() {
        says(RelationType.WITHDRAWS_FROM, Status.ASSERTED, null, "2024-07-10");
        says(RelationType.WITHDRAWS_FROM, Status.ASSERTED, "2024", "2024-08-01");
        says(RelationType.WITHDRAWS_FROM, Status.ASSERTED, "2024-07-09", "2024-09-01");

        assertThat(date(only().end())).isEqualTo(PartialDate.parse("2024-07-09"));
        assertThat(only().end().facts()).containsExactlyInAnyOrderElementsOf(facts);
    }
}
