package org.diplograph.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the files of the gazetteer hold.
 *
 * @param commonNouns the nouns that may stand for an organisation, folded, by language code
 * @param namesByLanguage every name of an actor, by language code
 * @param seats where organisations have their seat
 * @param kinds the states that a folded word such as "island" may mean
 */
record GazetteerContent(
        List<Actor> actors,
        List<KnownName> names,
        Map<ActorId, Map<String, Set<String>>> commonNouns,
        Map<ActorId, Map<String, List<String>>> namesByLanguage,
        Map<ActorId, Seat> seats,
        Map<String, Set<ActorId>> kinds) {}
