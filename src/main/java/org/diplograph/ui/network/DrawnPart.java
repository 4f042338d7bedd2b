package org.diplograph.ui.network;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.Tie;
import org.diplograph.graph.TieId;

/**
 * The part of a graph that is drawn.
 *
 * @param ties in the order of their ids
 */
public record DrawnPart(DiplomacyGraph graph, List<Tie> ties, Set<ActorId> ids) {
    static DrawnPart of(DiplomacyGraph graph, List<Tie> ties) {
        Set<ActorId> ids = new TreeSet<>();
        for (Tie tie : ties) {
            ids.add(tie.id().from());
            ids.add(tie.id().to());
        }
        return new DrawnPart(graph, ties, ids);
    }

    /** The actors that the ties link, in the order of their ids. */
    List<Actor> actors() {
        return graph.actors().stream().filter(actor -> ids.contains(actor.id())).toList();
    }

    boolean holds(ActorId actor) {
        return ids.contains(actor);
    }

    boolean holds(TieId tie) {
        return ties.stream().anyMatch(drawn -> drawn.id().equals(tie));
    }

    boolean isWhole() {
        return ties.size() == graph.ties().size();
    }
}
