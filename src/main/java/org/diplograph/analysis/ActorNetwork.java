package org.diplograph.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        List<ActorId> actors =
                lines.stream()
                        .flatMap(line -> Stream.of(line.one(), line.other()))
                        .distinct()
                        .sorted()
                        .toList();
        Map<ActorId, Integer> numbers = HashMap.newHashMap(actors.size());
        actors.forEach(actor -> numbers.put(actor, numbers.size()));
        int[] from = new int[2 * lines.size()];
        int[] to = new int[2 * lines.size()];
        double[] weight = new double[2 * lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            from[2 * i] = numbers.getOrDefault(line.one(), -1);
            to[2 * i] = numbers.getOrDefault(line.other(), -1);
            from[2 * i + 1] = to[2 * i];
            to[2 * i + 1] = from[2 * i];
            weight[2 * i] = line.weight();
            weight[2 * i + 1] = line.weight();
        }
        return rows(actors, from, to, weight);
    }

    private static ActorNetwork rows(List<ActorId> actors, int[] from, int[] to, double[] weight) {
        long[] order = new long[from.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) from[i] * actors.size() + to[i]) * order.length + i;
        }
        Arrays.sort(order);
        int[] starts = new int[actors.size() + 1];
        int[] neighbours = new int[order.length];
        double[] weights = new double[order.length];
        int size = 0;
        int row = 0;
        for (long place : order) {
            int i = (int) (place % order.length);
            while (row < from[i]) {
                starts[++row] = size;
            }
            if (size > starts[row] && neighbours[size - 1] == to[i]) {
                weights[size - 1] += weight[i];
            } else {
                neighbours[size] = to[i];
                weights[size] = weight[i];
                size++;
            }
        }
        while (row < actors.size()) {
            starts[++row] = size;
        }
        return new ActorNetwork(
                actors, starts, Arrays.copyOf(neighbours, size), Arrays.copyOf(weights, size));
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
