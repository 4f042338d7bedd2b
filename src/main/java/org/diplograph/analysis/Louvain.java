package org.diplograph.analysis;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One run of the method of {@link Communities}: actors move to the neighbouring group that gains
 * most until none gains; then each group becomes one node of a smaller network, and so on.
 */
final class Louvain {
    private static final double SMALLEST_GAIN = 1e-12;
    private static final int MOST_ROUNDS = 100;
    private static final int BETWEEN_SIGNS = 0xFFF;

    private final SplittableRandom random;
    private final Progress progress;
    private final int[] groupOfActor;
    private double share;

    Louvain(ActorNetwork network, long seed, Progress progress) {
        this.random = new SplittableRandom(seed);
        this.progress = progress;
        this.groupOfActor = new int[network.size()];
        Arrays.setAll(groupOfActor, i -> i);
        run(GroupNetwork.of(network));
    }

    /** By actor, the number of its group. */
    int[] groups() {
        return groupOfActor;
    }

    private void run(GroupNetwork start) {
        GroupNetwork level = start;
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
            level = level.joined(groups, count);
        }
    }

    private boolean moveAll(GroupNetwork level, int[] groups) {
        double[] strengths = new double[level.size()];
        Arrays.setAll(strengths, level::strength);
        Moves moves = new Moves(level, groups, strengths);
        int[] order = shuffled(level.size());
        boolean any = false;
        boolean moved = true;
        for (int round = 0; moved && round < MOST_ROUNDS; round++) {
            moved = false;
            for (int i = 0; i < order.length; i++) {
                if ((i & BETWEEN_SIGNS) == 0) {
                    progress.reached(share);
                }
                moved |= moves.move(order[i]);
            }
            any |= moved;
        }
        return any;
    }

    /** Moves nodes between groups and keeps the sums of strengths up to date. */
    private static final class Moves {
        private final GroupNetwork level;
        private final int[] groups;
        private final double[] strengths;
        private final double[] totals;
        private final double twice;
        private final double[] towards;
        private final int[] met;

        Moves(GroupNetwork level, int[] groups, double[] strengths) {
            this.level = level;
            this.groups = groups;
            this.strengths = strengths;
            this.totals = strengths.clone();
            this.twice = Arrays.stream(strengths).sum();
            this.towards = new double[strengths.length];
            this.met = new int[strengths.length];
            Arrays.fill(towards, -1);
        }

        boolean move(int node) {
            int own = groups[node];
            totals[own] -= strengths[node];
            int count = meet(node, own);
            double part = strengths[node] / twice;
            int best = own;
            double highest = towards[own] - part * totals[own];
            for (int i = 0; i < count; i++) {
                double gain = towards[met[i]] - part * totals[met[i]];
                if (gain > highest + SMALLEST_GAIN) {
                    highest = gain;
                    best = met[i];
                }
            }
            for (int i = 0; i < count; i++) {
                towards[met[i]] = -1;
            }
            totals[best] += strengths[node];
            groups[node] = best;
            return best != own;
        }

        /** Adds up the weights towards each neighbouring group; returns how many there are. */
        private int meet(int node, int own) {
            int count = 0;
            towards[own] = 0;
            met[count++] = own;
            for (int at = level.starts()[node]; at < level.starts()[node + 1]; at++) {
                int group = groups[level.neighbours()[at]];
                if (towards[group] < 0) {
                    towards[group] = 0;
                    met[count++] = group;
                }
                towards[group] += level.weights()[at];
            }
            return count;
        }
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
        int[] numbers = new int[groups.length];
        Arrays.fill(numbers, -1);
        int next = 0;
        for (int i = 0; i < groups.length; i++) {
            if (numbers[groups[i]] < 0) {
                numbers[groups[i]] = next++;
            }
            groups[i] = numbers[groups[i]];
        }
        return next;
    }
}
