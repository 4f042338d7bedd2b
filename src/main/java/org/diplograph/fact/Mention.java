package org.diplograph.fact;

import java.util.List;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;

/**
 * Words of an article that name one or several actors or stand for them.
 *
 * @param actors whom it means; several for "the three countries"
 * @param sentence number of its sentence
 */
public record Mention(List<ActorId> actors, TextSpan span, int sentence, Form form) {
    /** By what the actor is named. */
    public enum Form {
        NAME,
        ACRONYM,
        /** An adjective or a people's name: "malien", "Malians". */
        DEMONYM,
        /** A capital or a seat of power that stands for its government. */
        METONYM,
        /** A title or office: "the minister", "his Malian counterpart". */
        ROLE,
        /** A common noun or pronoun taken up from before: "the bloc", "the three countries". */
        REFERENCE
    }

    public Mention {
        actors = List.copyOf(actors);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("a mention means at least one actor");
        }
    }
}
