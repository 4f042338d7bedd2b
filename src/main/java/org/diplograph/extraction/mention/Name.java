package org.diplograph.extraction.mention;

import java.util.List;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Mention;

/**
 * Words that name an actor, with the tokens they touch.
 *
 * @param from first token
 * @param to one past the last token
 * @param place whether it is a capital after a preposition of place
 */
record Name(
        List<ActorId> actors,
        TextSpan span,
        int sentence,
        int from,
        int to,
        Mention.Form form,
        boolean place)
        implements Comparable<Name> {
    Name {
        actors = List.copyOf(actors);
    }

    ActorId actor() {
        return actors.getFirst();
    }

    boolean isOrganisation() {
        return actor().value().startsWith("org:");
    }

    Mention mention() {
        return new Mention(actors, span, sentence, form);
    }

    /** By place in the text, of two that begin together the longer first. */
    @Override
    public int compareTo(Name other) {
        int byStart = Integer.compare(span.start(), other.span.start());
        return byStart != 0 ? byStart : Integer.compare(other.span.end(), span.end());
    }
}
