package org.diplograph.graph;

import java.util.Collection;
import java.util.Map;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;

/** Makes the graph of a few facts that is asked for once; for a dossier see {@link GraphIndex}. */
public final class GraphBuilder {
    private GraphBuilder() {}

    /** The same, with the history that these facts alone tell. */
    public static DiplomacyGraph build(
            Map<ActorId, Actor> actors, Collection<SourcedFact> facts, GraphFilter filter) {
        return build(actors, facts, filter, MembershipHistory.of(actors.values(), facts));
    }

    /**
     * @param actors every actor the facts name
     * @param history of the memberships that all facts tell, those too that the filter hides
     */
    public static DiplomacyGraph build(
            Map<ActorId, Actor> actors,
            Collection<SourcedFact> facts,
            GraphFilter filter,
            MembershipHistory history) {
        return GraphIndex.of(actors, facts, history).graph(filter);
    }
}
