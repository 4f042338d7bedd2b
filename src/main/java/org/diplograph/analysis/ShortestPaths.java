package org.diplograph.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.Chain.Link;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.Tie;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;

/**
 * How two actors are linked: the shortest ways from one to the other, where each tie counts one
 * step whatever its type and direction. Of equally short ways those come first whose weakest tie is
 * told by most sources. Time O(n + m) and a little for each way; Moore, "The shortest path through
 * a maze", 1959.
 */
public final class ShortestPaths {
    /** More equally short ways than these are not looked at. */
    static final int MOST = 1_000;

    private static final Comparator<Chain> BEST_FIRST =
            Comparator.comparingInt(Chain::weakest)
                    .thenComparingInt(Chain::sources)
                    .reversed()
                    .thenComparing(Chain::toString);
    private static final Comparator<Tie> BEST_FOUNDED =
            Comparator.comparingInt(Tie::sources)
                    .reversed()
                    .thenComparing(Tie::status)
                    .thenComparing(Tie::id);

    private final DiplomacyGraph graph;
    private final List<Chain> found = new ArrayList<>();

    private ShortestPaths(DiplomacyGraph graph) {
        this.graph = graph;
    }

    /**
     * @param limit how many ways at most
     * @return the best first; none when there is no way, or either actor is not in the graph
     */
    public static List<Chain> between(DiplomacyGraph graph, ActorId from, ActorId to, int limit) {
        Graph<ActorId, Tie> undirected = new AsUndirectedGraph<>(graph.asGraph());
        if (from.equals(to) || !undirected.containsVertex(from) || !undirected.containsVertex(to)) {
            return List.of();
        }
        var distances = new BFSShortestPath<>(undirected).getPaths(to);
        if (distances.getPath(from) == null) {
            return List.of();
        }
        ShortestPaths paths = new ShortestPaths(graph);
        paths.walk(from, to, distances::getWeight, new ArrayList<>());
        return paths.found.stream().sorted(BEST_FIRST).limit(limit).toList();
    }

    /** How many steps an actor is away from the goal; infinite when there is no way. */
    @FunctionalInterface
    private interface Distances {
        double of(ActorId actor);
    }

    private void walk(ActorId at, ActorId goal, Distances left, List<Link> way) {
        if (at.equals(goal)) {
            found.add(new Chain(way));
            return;
        }
        SortedMap<ActorId, Tie> nearer = new TreeMap<>();
        for (Tie tie : graph.tiesOf(at)) {
            ActorId other = tie.id().from().equals(at) ? tie.id().to() : tie.id().from();
            if (left.of(other) == left.of(at) - 1) {
                nearer.merge(
                        other, tie, (one, two) -> BEST_FOUNDED.compare(one, two) <= 0 ? one : two);
            }
        }
        for (var step : nearer.entrySet()) {
            if (found.size() < MOST) {
                way.add(new Link(at, step.getKey(), step.getValue()));
                walk(step.getKey(), goal, left, way);
                way.removeLast();
            }
        }
    }

    /** The best way, if there is one. */
    public static Optional<Chain> best(DiplomacyGraph graph, ActorId from, ActorId to) {
        return between(graph, from, to, 1).stream().findFirst();
    }
}
