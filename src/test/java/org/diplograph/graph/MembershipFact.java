package org.diplograph.graph;

import java.util.List;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.article.PartialDate;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/** Facts of which only actors, type, status and dates matter. */
final class MembershipFact {
    private MembershipFact() {}

    /**
     * @param sentence number of its sentence, which makes it differ from others
     */
    static SourcedFact of(
            ActorId from,
            ActorId to,
            RelationType type,
            Status status,
            @Nullable String date,
            @Nullable String published,
            int sentence) {
        TextSpan span = new TextSpan(0, 1);
        Fact fact =
                Fact.of(
                        type,
                        from,
                        to,
                        Set.of(),
                        status,
                        date == null ? null : PartialDate.parse(date),
                        null,
                        Attribution.AUTHOR,
                        new Evidence("a.txt", sentence, span, span, span, span, "x"),
                        new Derivation("sketch", List.of()));
        PartialDate day = published == null ? null : PartialDate.parse(published);
        return new SourcedFact(fact, "a.txt", day);
    }
}
