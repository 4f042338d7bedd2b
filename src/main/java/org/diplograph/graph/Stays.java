package org.diplograph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diplograph.actor.Membership;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/** The stays of one actor in one organisation while facts are added to them, oldest first. */
final class Stays {
    private static final Comparator<SourcedFact> OLDEST_FIRST =
            Comparator.comparing(
                            SourcedFact::when,
                            Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
                    .thenComparing(sourced -> sourced.fact().type())
                    .thenComparing(sourced -> sourced.fact().id());

    private final MembershipHistory.Pair pair;
    private final List<Stay> stays = new ArrayList<>();

    /** What is known of one stay so far. */
    private static final class Stay {
        private @Nullable Turn announcedBegin;
        private @Nullable Turn begin;
        private @Nullable Turn announcedEnd;
        private @Nullable Turn end;
        private final List<SourcedFact> witnesses = new ArrayList<>();
    }

    Stays(MembershipHistory.Pair pair) {
        this.pair = pair;
    }

    static boolean concerns(RelationType type) {
        return type == RelationType.MEMBER_OF
                || type == RelationType.JOINS
                || type == RelationType.WITHDRAWS_FROM;
    }

    boolean isEmpty() {
        return stays.isEmpty();
    }

    void addKnown(Membership known) {
        Stay stay = add();
        stay.begin = known.since() == null ? null : Turn.known(known.since());
        stay.end = known.until() == null ? null : Turn.known(known.until());
        stays.sort(
                Comparator.comparing(
                        (Stay each) -> each.begin == null ? null : each.begin.date(),
                        Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    void addTold(List<SourcedFact> told) {
        for (SourcedFact sourced : told.stream().sorted(OLDEST_FIRST).toList()) {
            Turn turn = Turn.of(sourced);
            Status status = sourced.fact().status();
            switch (sourced.fact().type()) {
                case JOINS -> {
                    if (status == Status.ASSERTED) {
                        join(turn);
                    } else if (status == Status.PLANNED) {
                        announceJoining(turn);
                    }
                }
                case WITHDRAWS_FROM -> {
                    if (status == Status.ASSERTED) {
                        leave(turn);
                    } else if (status == Status.PLANNED) {
                        announceLeaving(turn);
                    }
                }
                case MEMBER_OF -> {
                    if (status == Status.ASSERTED) {
                        (stays.isEmpty() ? add() : last()).witnesses.add(sourced);
                    } else if (status == Status.ENDED) {
                        leave(turn);
                    } else if (status == Status.PLANNED) {
                        announceJoining(turn);
                    }
                }
                default -> throw new IllegalArgumentException(sourced.fact().toString());
            }
        }
    }

    private void join(Turn turn) {
        Stay stay = stays.isEmpty() ? add() : last();
        if (stay.end != null && isAfter(turn, stay.end)) {
            stay = add();
        }
        stay.begin = together(stay.begin, turn);
    }

    private void announceJoining(Turn turn) {
        Stay stay = stays.isEmpty() ? add() : last();
        if (stay.end != null && isAfter(turn, stay.end)) {
            stay = add();
        }
        stay.announcedBegin = together(stay.announcedBegin, turn);
    }

    private void leave(Turn turn) {
        Stay stay = at(turn);
        Turn known = stay.end;
        if (known != null && known.isGeneralKnowledge() && isAfter(known, turn)) {
            stay.announcedEnd = together(stay.announcedEnd, turn);
        } else {
            stay.end = together(stay.end, turn);
        }
    }

    private void announceLeaving(Turn turn) {
        Stay stay = at(turn);
        stay.announcedEnd = together(stay.announcedEnd, turn);
    }

    /** The latest stay that began before a turn; a new one when there is none. */
    private Stay at(Turn turn) {
        for (Stay stay : stays.reversed()) {
            if (stay.begin == null || !isAfter(stay.begin, turn)) {
                return stay;
            }
        }
        Stay first = new Stay();
        stays.addFirst(first);
        return first;
    }

    private Stay add() {
        Stay stay = new Stay();
        stays.add(stay);
        return stay;
    }

    private Stay last() {
        return stays.getLast();
    }

    private static Turn together(@Nullable Turn one, Turn other) {
        return one == null ? other : one.with(other);
    }

    /** Whether one turn surely comes after another. */
    private static boolean isAfter(Turn later, Turn earlier) {
        if (later.date() == null || earlier.date() == null) {
            return false;
        }
        LocalDate lastOfEarlier = earlier.date().last();
        return later.date().first().isAfter(lastOfEarlier);
    }

    List<MembershipInterval> intervals() {
        return stays.stream()
                .map(
                        stay ->
                                new MembershipInterval(
                                        pair.member(),
                                        pair.organisation(),
                                        stay.announcedBegin,
                                        stay.begin,
                                        stay.announcedEnd,
                                        stay.end,
                                        stay.witnesses))
                .toList();
    }
}
