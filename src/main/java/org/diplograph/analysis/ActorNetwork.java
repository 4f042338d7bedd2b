package org.diplograph.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.diplograph.actor.ActorId;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.Tie;
import org.diplograph.graph.TieId;

/**
 * Who is linked with whom, as arrays: the ties between two actors, whatever their type and
 * direction, become one line whose weight is the sum of theirs (independent sources). Actors are
 * numbered in the order of their ids, so that every measure gives the same result every time.
 *
 * <p>Rows are compressed as is usual for sparse matrices: the neighbours of actor {@code i} stand
 * from {@code start(i)} to before {@code start(i + 1)}.
 */
public final class ActorNetwork {
    private final List<ActorId> actors;
    private final int[] starts;
    private final int[] neighbours;
    private final double[] weights;

    private ActorNetwork(List<ActorId> actors, int[] starts, int[] neighbours, double[] weights) {
        this.actors = actors;
        this.starts = starts;
        this.neighbours = neighbours;
        this.weights = weights;
    }

    /** A line between two actors; the order of the two means nothing. */
    record Line(ActorId one, ActorId other, double weight) {}

    public static ActorNetwork of(DiplomacyGraph graph) {
        return of(graph.ties().stream().map(ActorNetwork::line).toList());
    }

    private static Line line(Tie tie) {
        TieId id = tie.id();
        return new Line(id.from(), id.to(), tie.sources());
    }

    /** Lines between the same two actors are added up. */
    static ActorNetwork of(List<Line> lines) {
        SortedMap<ActorId, SortedMap<ActorId, Double>> rows = new TreeMap<>();
        for (Line line : lines) {
            rows.computeIfAbsent(line.one(), absent -> new TreeMap<>())
                    .merge(line.other(), line.weight(), Double::sum);
            rows.computeIfAbsent(line.other(), absent -> new TreeMap<>())
                    .merge(line.one(), line.weight(), Double::sum);
        }
        List<ActorId> actors = List.copyOf(rows.keySet());
        int[] starts = new int[actors.size() + 1];
        int size = rows.values().stream().mapToInt(SortedMap::size).sum();
        int[] neighbours = new int[size];
        double[] weights = new double[size];
        int next = 0;
        int row = 0;
        for (SortedMap<ActorId, Double> of : rows.values()) {
            for (var entry : of.entrySet()) {
                neighbours[next] = Collections.binarySearch(actors, entry.getKey());
                weights[next] = entry.getValue();
                next++;
            }
            row++;
            starts[row] = next;
        }
        return new ActorNetwork(actors, starts, neighbours, weights);
    }

    /** Number of actors. */
    public int size() {
        return actors.size();
    }

    /** Number of lines: pairs of actors with at least one tie. */
    public int lines() {
        return neighbours.length / 2;
    }

    public ActorId actor(int number) {
        return actors.get(number);
    }

    int start(int actor) {
        return starts[actor];
    }

    int end(int actor) {
        return starts[actor + 1];
    }

    int neighbour(int place) {
        return neighbours[place];
    }

    double weight(int place) {
        return weights[place];
    }

    int degree(int actor) {
        return end(actor) - start(actor);
    }

    double strength(int actor) {
        return IntStream.range(start(actor), end(actor)).mapToDouble(this::weight).sum();
    }

    /** The actors with their numbers, the highest first, equals by id; without zeros. */
    Answer.Ranking ranking(double[] values, boolean approximate) {
        List<Answer.Score> scores = new ArrayList<>();
        for (int actor = 0; actor < values.length; actor++) {
            if (values[actor] > 0) {
                scores.add(new Answer.Score(actor(actor), values[actor]));
            }
        }
        scores.sort(
                Comparator.comparingDouble(Answer.Score::value)
                        .reversed()
                        .thenComparing(Answer.Score::actor));
        return new Answer.Ranking(scores, approximate);
    }

    @Override
    public String toString() {
        return actors + " " + Arrays.toString(starts) + " " + Arrays.toString(neighbours);
    }
}
