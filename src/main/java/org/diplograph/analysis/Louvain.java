package org.diplograph.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * One run of the method of {@link Communities}: actors move to the neighbouring group that gains
 * most until none gains; then each group becomes one node of a smaller network, and so on.
 */
final class Louvain {
    private static final double SMALLEST_GAIN = 1e-12;
    private static final int MOST_ROUNDS = 100;

    private final SplittableRandom random;
    private final Progress progress;
    private final int[] groupOfActor;
    private double share;

    /** A network of groups: by node its neighbours with weights, and the weight within it. */
    private record Level(Map<Integer, Double>[] lines, double[] within) {
        int size() {
            return within.length;
        }

        double strength(int node) {
            return 2 * within[node]
                    + lines[node].values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    Louvain(ActorNetwork network, long seed, Progress progress) {
        this.random = new SplittableRandom(seed);
        this.progress = progress;
        this.groupOfActor = new int[network.size()];
        Arrays.setAll(groupOfActor, i -> i);
        run(first(network));
    }

    /** By actor, the number of its group. */
    int[] groups() {
        return groupOfActor;
    }

    private static Level first(ActorNetwork network) {
        Level level = empty(network.size());
        for (int actor = 0; actor < network.size(); actor++) {
            for (int at = network.start(actor); at < network.end(actor); at++) {
                level.lines[actor].put(network.neighbour(at), network.weight(at));
            }
        }
        return level;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Level empty(int size) {
        Map<Integer, Double>[] lines = new Map[size];
        Arrays.setAll(lines, i -> new LinkedHashMap<Integer, Double>());
        return new Level(lines, new double[size]);
    }

    private void run(Level start) {
        Level level = start;
        boolean moved = true;
        int depth = 0;
        while (moved) {
            share = 1 - 1.0 / (++depth + 1);
            progress.reached(share);
            int[] groups = new int[level.size()];
            Arrays.setAll(groups, i -> i);
            moved = moveAll(level, groups);
            int count = renumber(groups);
            for (int actor = 0; actor < groupOfActor.length; actor++) {
                groupOfActor[actor] = groups[groupOfActor[actor]];
            }
            level = shrunk(level, groups, count);
        }
    }

    private boolean moveAll(Level level, int[] groups) {
        int size = level.size();
        double[] strengths = new double[size];
        Arrays.setAll(strengths, level::strength);
        double twice = Arrays.stream(strengths).sum();
        double[] totals = strengths.clone();
        int[] order = shuffled(size);
        boolean any = false;
        boolean moved = true;
        for (int round = 0; moved && round < MOST_ROUNDS; round++) {
            moved = false;
            for (int i = 0; i < size; i++) {
                if ((i & 0xFFF) == 0) {
                    progress.reached(share);
                }
                int node = order[i];
                int from = groups[node];
                totals[from] -= strengths[node];
                int to = best(level.lines[node], groups, from, strengths[node] / twice, totals);
                totals[to] += strengths[node];
                groups[node] = to;
                moved |= to != from;
            }
            any |= moved;
        }
        return any;
    }

    private static int best(
            Map<Integer, Double> lines, int[] groups, int own, double share, double[] totals) {
        Map<Integer, Double> towards = new LinkedHashMap<>();
        towards.put(own, 0.0);
        lines.forEach((other, weight) -> towards.merge(groups[other], weight, Double::sum));
        int best = own;
        double highest = towards.getOrDefault(own, 0.0) - share * totals[own];
        for (var group : towards.entrySet()) {
            double gain = group.getValue() - share * totals[group.getKey()];
            if (gain > highest + SMALLEST_GAIN) {
                highest = gain;
                best = group.getKey();
            }
        }
        return best;
    }

    private int[] shuffled(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }

    /** Numbers the groups from 0 in the order of their first nodes; returns how many there are. */
    private static int renumber(int[] groups) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            int next = numbers.size();
            groups[i] = numbers.computeIfAbsent(groups[i], absent -> next);
        }
        return numbers.size();
    }

    private static Level shrunk(Level level, int[] groups, int count) {
        Level shrunk = empty(count);
        for (int node = 0; node < level.size(); node++) {
            int group = groups[node];
            shrunk.within[group] += level.within[node];
            for (var line : level.lines[node].entrySet()) {
                int other = groups[line.getKey()];
                if (other == group) {
                    shrunk.within[group] += line.getValue() / 2;
                } else {
                    shrunk.lines[group].merge(other, line.getValue(), Double::sum);
                }
            }
        }
        return shrunk;
    }
}
