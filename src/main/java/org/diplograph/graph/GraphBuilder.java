package org.diplograph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.Fact;

/** Gathers facts into ties and ties into a graph. */
public final class GraphBuilder {
    private GraphBuilder() {}

    /**
     * @param actors every actor the facts name
     */
    public static DiplomacyGraph build(
            Map<ActorId, Actor> actors, Collection<SourcedFact> facts, GraphFilter filter) {
        Map<TieId, List<SourcedFact>> byTie = new LinkedHashMap<>();
        for (SourcedFact sourced : facts) {
            Fact fact = sourced.fact();
            if (filter.accepts(sourced)
                    && shown(actors, fact.from(), filter)
                    && shown(actors, fact.to(), filter)) {
                TieId id = new TieId(fact.from(), fact.to(), fact.type());
                byTie.computeIfAbsent(id, absent -> new ArrayList<>()).add(sourced);
            }
        }
        List<Tie> ties =
                byTie.entrySet().stream()
                        .map(entry -> new Tie(entry.getKey(), entry.getValue()))
                        .filter(tie -> tie.sources() >= filter.minSources())
                        .toList();
        return new DiplomacyGraph(actors, ties);
    }

    private static boolean shown(Map<ActorId, Actor> actors, ActorId id, GraphFilter filter) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("a fact names an unknown actor: " + id);
        }
        return filter.kinds().contains(actor.kind());
    }
}
