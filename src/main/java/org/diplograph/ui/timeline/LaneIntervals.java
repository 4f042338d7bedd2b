package org.diplograph.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.MembershipHistory;
import org.diplograph.graph.MembershipInterval;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.TieId;
import org.diplograph.graph.Turn;
import org.diplograph.ui.component.Dates;
import org.diplograph.ui.timeline.TimelineData.IntervalData;
import org.diplograph.ui.timeline.TimelineData.TurnData;
import org.jspecify.annotations.Nullable;

/**
 * The memberships that belong into lanes: those of an actor, or those between the two of a pair.
 */
final class LaneIntervals {
    /**
     * More than that would leave no room for events; those that the articles speak of come first.
     */
    static final int PER_LANE = 5;

    private static final Comparator<MembershipInterval> TOLD_FIRST =
            Comparator.<MembershipInterval>comparingInt(interval -> -facts(interval).size())
                    .thenComparing(MembershipInterval::organisation)
                    .thenComparing(MembershipInterval::member);

    private final MembershipHistory memberships;
    private final DiplomacyGraph graph;
    private final Naming naming;
    private final Dates dates;

    /**
     * @param graph what is shown; memberships of others are left out
     */
    LaneIntervals(
            MembershipHistory memberships, DiplomacyGraph graph, Naming naming, Locale locale) {
        this.memberships = memberships;
        this.graph = graph;
        this.naming = naming;
        this.dates = new Dates(locale);
    }

    List<IntervalData> of(List<Lane> drawn, Lanes lanes) {
        List<MembershipInterval> shown =
                memberships.intervals().stream()
                        .filter(interval -> graph.actor(interval.member()).isPresent())
                        .filter(interval -> graph.actor(interval.organisation()).isPresent())
                        .sorted(TOLD_FIRST)
                        .toList();
        List<IntervalData> all = new ArrayList<>();
        for (int place = 0; place < drawn.size(); place++) {
            String lane = drawn.get(place).id();
            int at = place;
            shown.stream()
                    .filter(interval -> belongs(interval, lanes, lane))
                    .limit(PER_LANE)
                    .map(interval -> data(interval, at, lanes, lane))
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean belongs(MembershipInterval interval, Lanes lanes, String lane) {
        return switch (lanes) {
            case ACTOR ->
                    lane.equals(interval.member().value())
                            || lane.equals(interval.organisation().value());
            case PAIR -> lane.equals(Lanes.pair(interval.member(), interval.organisation()));
            case DOMAIN -> false;
        };
    }

    private IntervalData data(MembershipInterval interval, int place, Lanes lanes, String lane) {
        ActorId other =
                lanes == Lanes.ACTOR && lane.equals(interval.organisation().value())
                        ? interval.member()
                        : interval.organisation();
        return new IntervalData(
                place,
                naming.label(other),
                naming.label(interval.member()) + " – " + naming.label(interval.organisation()),
                proof(interval).map(TieId::toString).orElse(null),
                turn(interval.begin()),
                turn(interval.announcedEnd()),
                turn(interval.end()),
                interval.isOnlyAnnounced());
    }

    /** The tie to open: that of the end if articles tell of it, else of what else they tell. */
    private static Optional<TieId> proof(MembershipInterval interval) {
        return facts(interval).stream()
                .map(SourcedFact::fact)
                .map(fact -> new TieId(fact.from(), fact.to(), fact.type()))
                .findFirst();
    }

    private static List<SourcedFact> facts(MembershipInterval interval) {
        return Stream.of(
                        told(interval.end()),
                        told(interval.announcedEnd()),
                        told(interval.begin()),
                        told(interval.announcedBegin()),
                        interval.witnesses())
                .flatMap(List::stream)
                .toList();
    }

    private static List<SourcedFact> told(@Nullable Turn turn) {
        return turn == null ? List.of() : turn.facts();
    }

    private @Nullable TurnData turn(@Nullable Turn turn) {
        if (turn == null) {
            return null;
        }
        var date = turn.date();
        return new TurnData(
                date == null ? null : date.first().toString(),
                date == null ? null : date.last().toString(),
                date == null ? null : dates.of(date),
                turn.atTheLatest(),
                turn.isGeneralKnowledge());
    }
}
