package org.diplograph.extraction.mention;

import java.util.List;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.KnownName;
import org.diplograph.actor.NameUse;
import org.diplograph.article.TextSpan;

/** Words of a sentence that fit known names, before it is settled whom they mean. */
record NameCandidate(
        SentenceWords sentence, TextSpan span, int from, int to, List<KnownName> names) {
    NameUse use() {
        return names.getFirst().use();
    }

    boolean isAmbiguous() {
        return names.stream().allMatch(KnownName::ambiguous);
    }

    /** Whom they may mean, without doubles, in the order of the gazetteer. */
    List<ActorId> actors() {
        return names.stream()
                .map(KnownName::actor)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    boolean is(NameUse use) {
        return names.stream().anyMatch(name -> name.use() == use);
    }
}
