package org.diplograph.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.MembershipHistory;
import org.diplograph.graph.MembershipInterval;
import org.diplograph.graph.Tie;
import org.diplograph.graph.Turn;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a tie is there. A membership lasts as its history tells; any other tie from the
 * first date on which a fact tells of it to the last.
 *
 * @param start null when unknown
 * @param end null when unknown, or while it lasts
 */
record Span(@Nullable PartialDate start, @Nullable PartialDate end) {
    /** One or more, the earliest first; none when no date is known. */
    static List<Span> of(Tie tie, MembershipHistory memberships) {
        Stream<Span> spans =
                tie.type() == RelationType.MEMBER_OF
                        ? memberships.of(tie.id().from(), tie.id().to()).stream().map(Span::stay)
                        : Stream.of(new Span(tie.earliest(), tie.latest()));
        return spans.filter(span -> span.start != null || span.end != null).toList();
    }

    private static Span stay(MembershipInterval interval) {
        PartialDate begin = date(interval.begin());
        PartialDate known = begin != null ? begin : firstWitness(interval);
        return new Span(known, date(interval.end()));
    }

    private static @Nullable PartialDate date(@Nullable Turn turn) {
        return turn == null ? null : turn.date();
    }

    private static @Nullable PartialDate firstWitness(MembershipInterval interval) {
        return interval.witnesses().stream()
                .map(fact -> fact.when())
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
