package org.diplograph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jspecify.annotations.Nullable;

/**
 * Actors and the ties between them: a directed multigraph, read only, safe to share between
 * threads. A symmetric tie is stored once, from the actor with the smaller id.
 */
public final class DiplomacyGraph {
    private final GraphIndex index;
    private final int[] numbers;
    private final List<Tie> ties;
    private final BitSet actorNumbers;
    private final List<Actor> actors;
    private final int factCount;
    private final int uncertainFacts;
    private volatile @Nullable Graph<ActorId, Tie> graph;

    /**
     * @param numbers of the ties in the index, ascending
     * @param ties for each number all facts of that tie or a part of them
     * @param uncertainFacts as {@link #uncertainFacts()}
     */
    DiplomacyGraph(GraphIndex index, int[] numbers, Tie[] ties, int uncertainFacts) {
        this.index = index;
        this.numbers = numbers;
        this.ties = Collections.unmodifiableList(Arrays.asList(ties));
        this.uncertainFacts = uncertainFacts;
        this.actorNumbers = new BitSet(index.actorCount());
        int facts = 0;
        for (int i = 0; i < numbers.length; i++) {
            actorNumbers.set(index.from(numbers[i]));
            actorNumbers.set(index.to(numbers[i]));
            facts += ties[i].facts().size();
        }
        this.factCount = facts;
        List<Actor> present = new ArrayList<>(actorNumbers.cardinality());
        actorNumbers.stream().forEach(number -> present.add(index.actor(number)));
        this.actors = Collections.unmodifiableList(present);
    }

    /** The actors, in the order of their ids. */
    public Collection<Actor> actors() {
        return actors;
    }

    /** The ties, in the order of their ids. */
    public Collection<Tie> ties() {
        return ties;
    }

    public Optional<Actor> actor(ActorId id) {
        int number = index.numberOf(id);
        return number >= 0 && actorNumbers.get(number)
                ? Optional.of(index.actor(number))
                : Optional.empty();
    }

    public Optional<Tie> tie(TieId id) {
        int low = 0;
        int high = ties.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = ties.get(middle).id().compareTo(id);
            if (order == 0) {
                return Optional.of(ties.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Whether one of its ties rests on the fact. */
    public boolean contains(SourcedFact sourced) {
        return tie(TieId.of(sourced.fact()))
                .filter(tie -> tie.facts().contains(sourced))
                .isPresent();
    }

    /**
     * The ties that begin or end at an actor, in the order of their ids; none for an actor that is
     * not in the graph.
     */
    public List<Tie> tiesOf(ActorId actor) {
        int number = index.numberOf(actor);
        if (number < 0 || !actorNumbers.get(number)) {
            return List.of();
        }
        List<Tie> own = new ArrayList<>();
        for (int tie : index.tiesOf(number)) {
            int place = Arrays.binarySearch(numbers, tie);
            if (place >= 0) {
                own.add(ties.get(place));
            }
        }
        return Collections.unmodifiableList(own);
    }

    /** The facts behind all ties. */
    public int factCount() {
        return factCount;
    }

    /**
     * Facts of which it cannot be said whether they lie in the period that was asked for: their
     * date is a month or year partly in it, or unknown. They are part of the ties or not, as the
     * filter wanted.
     */
    public int uncertainFacts() {
        return uncertainFacts;
    }

    /** The same as a JGraphT graph, unmodifiable; made when first asked for. */
    public Graph<ActorId, Tie> asGraph() {
        Graph<ActorId, Tie> made = graph;
        if (made == null) {
            made = new AsUnmodifiableGraph<>(build());
            graph = made;
        }
        return made;
    }

    private Graph<ActorId, Tie> build() {
        Graph<ActorId, Tie> built = new DirectedMultigraph<>(Tie.class);
        for (Tie tie : ties) {
            built.addVertex(tie.id().from());
            built.addVertex(tie.id().to());
            built.addEdge(tie.id().from(), tie.id().to(), tie);
        }
        return built;
    }
}
