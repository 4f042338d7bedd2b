package org.diplograph.extraction.mention;

import java.util.List;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * Whom an office serves.
 *
 * @param span the words that say so
 * @param how how it was found; null when the office phrase itself says it
 */
record Served(List<ActorId> actors, TextSpan span, Derivation.@Nullable Kind how) {
    Served {
        actors = List.copyOf(actors);
    }
}
