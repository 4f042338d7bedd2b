package org.diplograph.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact together with what its article adds to it.
 *
 * @param source the independent source it comes from: near-identical copies of one text are one
 *     source
 * @param published when its article was published, null when unknown
 */
public record SourcedFact(Fact fact, String source, @Nullable PartialDate published) {
    /**
     * The day, month or year the fact counts for: its own, else that of its article; null when
     * neither is known.
     */
    public @Nullable PartialDate when() {
        PartialDate own = fact.date();
        return own != null ? own : published;
    }

    /** The number of independent sources of some facts. */
    public static int sources(Collection<SourcedFact> facts) {
        if (facts.size() <= 1) {
            return facts.size();
        }
        Set<String> sources = new HashSet<>();
        facts.forEach(sourced -> sources.add(sourced.source()));
        return sources.size();
    }
}
