package org.diplograph.extraction.mention;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;

/**
 * Whom an article speaks of.
 *
 * <p>A mention of form NAME may mean a person. A ROLE mention ("the Malian minister", "his Russian
 * counterpart") means the state or organisation for which the holder of the office acts, never the
 * person. A METONYM mention is a capital, a seat of power or a public body with its state ("the
 * Malian army", "the Kremlin").
 *
 * @param actors every actor mentioned, by id
 * @param mentions in the order of the text, of two that begin together the longer first; they do
 *     not overlap, except that a ROLE mention may contain the names inside it
 * @param references for each resolved reference or role, the step that tells how it was resolved
 * @param offices the facts of type HOLDS_OFFICE that titles and appositions told
 * @param represents for a person with an office, for whom the person acts in this article
 * @param places those mentions of capitals that stand after a preposition of place ("à Moscou", "in
 *     Bamako"): where something happens, or, with a visit or talks, with whom
 */
public record MentionedActors(
        SortedMap<ActorId, Actor> actors,
        List<Mention> mentions,
        Map<Mention, Derivation.Step> references,
        List<Fact> offices,
        SortedMap<ActorId, ActorId> represents,
        Set<Mention> places) {
    public MentionedActors {
        actors = Collections.unmodifiableSortedMap(new TreeMap<>(actors));
        mentions = List.copyOf(mentions);
        references = Map.copyOf(references);
        offices = List.copyOf(offices);
        represents = Collections.unmodifiableSortedMap(new TreeMap<>(represents));
        places = Set.copyOf(places);
    }
}
