package org.diplograph.extraction.mention;

import java.util.List;
import java.util.Map;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;

/**
 * Whom an article speaks of.
 *
 * @param actors every actor mentioned, by id
 * @param mentions in the order of the text; mentions do not overlap, except that a ROLE mention
 *     ("the Malian minister") may contain the name or demonym inside it
 * @param references for each resolved reference or role, the step that tells how it was resolved
 * @param offices the facts of type HOLDS_OFFICE that titles and appositions told
 */
public record MentionedActors(
        Map<ActorId, Actor> actors,
        List<Mention> mentions,
        Map<Mention, Derivation.Step> references,
        List<Fact> offices) {
    public MentionedActors {
        actors = Map.copyOf(actors);
        mentions = List.copyOf(mentions);
        references = Map.copyOf(references);
        offices = List.copyOf(offices);
    }
}
