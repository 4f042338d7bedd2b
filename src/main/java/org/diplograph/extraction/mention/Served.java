package org.diplograph.extraction.mention;

import java.util.List;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;

/**
 * Whom an office serves.
 *
 * @param span the words that say so
 * @param how in a word or two, how it was found; empty when the office phrase itself says it
 */
record Served(List<ActorId> actors, TextSpan span, String how) {
    Served {
        actors = List.copyOf(actors);
    }
}
