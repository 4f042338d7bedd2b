package org.diplograph.graph;

import java.time.LocalDate;
import java.util.List;
import org.diplograph.actor.ActorId;
import org.diplograph.article.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One stay of an actor in an organisation. The member belongs to it from its beginning, and no more
 * on the day of its end.
 *
 * @param announcedBegin an announced joining, null when there is none
 * @param begin the joining, null when nothing tells of it
 * @param announcedEnd an announced withdrawal: it closes nothing; null when there is none
 * @param end the withdrawal that closes the interval, null while it is open
 * @param witnesses facts that speak of the membership without beginning or ending it
 */
public record MembershipInterval(
        ActorId member,
        ActorId organisation,
        @Nullable Turn announcedBegin,
        @Nullable Turn begin,
        @Nullable Turn announcedEnd,
        @Nullable Turn end,
        List<SourcedFact> witnesses) {
    public MembershipInterval {
        witnesses = List.copyOf(witnesses);
    }

    /** Whether the actor has not left. */
    public boolean isOpen() {
        return end == null;
    }

    /** Whether the membership has been announced and nothing says that it began. */
    public boolean isOnlyAnnounced() {
        return announcedBegin != null && begin == null && end == null && witnesses.isEmpty();
    }

    /** How the member stands to the organisation on a day, as far as this stay tells. */
    public Standing on(LocalDate day) {
        if (end != null) {
            Standing after = afterEnd(end, day);
            if (after != null) {
                return after;
            }
        }
        if (begin == null || begin.date() == null) {
            return isOnlyAnnounced() ? announced(day) : witnessed(day);
        }
        PartialDate date = begin.date();
        if (!day.isBefore(date.last())) {
            return Standing.MEMBER;
        }
        return day.isBefore(date.first()) && !begin.atTheLatest()
                ? Standing.NOT_YET
                : Standing.UNCERTAIN;
    }

    /** Null when the end does not touch the day. */
    private static @Nullable Standing afterEnd(Turn end, LocalDate day) {
        PartialDate date = end.date();
        if (date == null) {
            return Standing.UNCERTAIN;
        }
        if (!day.isBefore(date.last())) {
            return Standing.LEFT;
        }
        return end.atTheLatest() || !day.isBefore(date.first()) ? Standing.UNCERTAIN : null;
    }

    private Standing announced(LocalDate day) {
        PartialDate date = announcedBegin == null ? null : announcedBegin.date();
        return date != null && day.isBefore(date.first()) ? Standing.NOT_YET : Standing.UNCERTAIN;
    }

    private Standing witnessed(LocalDate day) {
        boolean seen =
                witnesses.stream()
                        .map(SourcedFact::when)
                        .anyMatch(when -> when != null && !when.last().isAfter(day));
        return seen ? Standing.MEMBER : Standing.UNCERTAIN;
    }
}
