package org.diplograph.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;

/**
 * Actors and the ties between them: a directed multigraph, read only. A symmetric tie is stored
 * once, from the actor with the smaller id.
 */
public final class DiplomacyGraph {
    private final SortedMap<ActorId, Actor> actors;
    private final SortedMap<TieId, Tie> ties;
    private final Graph<ActorId, Tie> graph;
    private final int uncertainFacts;

    /**
     * @param known every actor that a tie may name; only those with a tie become part of the graph
     * @param uncertainFacts as {@link #uncertainFacts()}
     */
    DiplomacyGraph(Map<ActorId, Actor> known, Collection<Tie> ties, int uncertainFacts) {
        this.uncertainFacts = uncertainFacts;
        this.actors = new TreeMap<>();
        this.ties = new TreeMap<>();
        Graph<ActorId, Tie> built = new DirectedMultigraph<>(Tie.class);
        for (Tie tie : ties.stream().sorted(Comparator.comparing(Tie::id)).toList()) {
            for (ActorId end : List.of(tie.id().from(), tie.id().to())) {
                actors.put(end, Optional.ofNullable(known.get(end)).orElseThrow());
                built.addVertex(end);
            }
            this.ties.put(tie.id(), tie);
            built.addEdge(tie.id().from(), tie.id().to(), tie);
        }
        this.graph = new AsUnmodifiableGraph<>(built);
    }

    /** The actors, in the order of their ids. */
    public Collection<Actor> actors() {
        return Collections.unmodifiableCollection(actors.values());
    }

    /** The ties, in the order of their ids. */
    public Collection<Tie> ties() {
        return Collections.unmodifiableCollection(ties.values());
    }

    public Optional<Actor> actor(ActorId id) {
        return Optional.ofNullable(actors.get(id));
    }

    public Optional<Tie> tie(TieId id) {
        return Optional.ofNullable(ties.get(id));
    }

    /**
     * The ties that begin or end at an actor, in the order of their ids; none for an actor that is
     * not in the graph.
     */
    public List<Tie> tiesOf(ActorId actor) {
        return graph.containsVertex(actor)
                ? graph.edgesOf(actor).stream().sorted(Comparator.comparing(Tie::id)).toList()
                : List.of();
    }

    /** The facts behind all ties. */
    public int factCount() {
        return ties.values().stream().mapToInt(tie -> tie.facts().size()).sum();
    }

    /**
     * Facts of which it cannot be said whether they lie in the period that was asked for: their
     * date is a month or year partly in it, or unknown. They are part of the ties or not, as the
     * filter wanted.
     */
    public int uncertainFacts() {
        return uncertainFacts;
    }

    /** The same as a JGraphT graph, unmodifiable. */
    public Graph<ActorId, Tie> asGraph() {
        return graph;
    }
}
