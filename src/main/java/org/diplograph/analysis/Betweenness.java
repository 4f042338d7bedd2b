package org.diplograph.analysis;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Who connects the others: the share of shortest paths between two other actors that lead over an
 * actor.
 *
 * <p>b(v) = 2 / ((n−1)(n−2)) · Σ σ(s,t|v) / σ(s,t) over all pairs {s,t} without v, where σ(s,t) is
 * the number of shortest paths between s and t and σ(s,t|v) of those over v. From 0 (nobody's way
 * leads over v) to 1 (everybody's does: the middle of a star). Direction and weights do not count.
 *
 * <p>Time O(n·m), memory O(n + m): Brandes, "A Faster Algorithm for Betweenness Centrality",
 * Journal of Mathematical Sociology 25/2, 2001. Beyond {@value #EXACT_STEPS} n·m it looks only at
 * the paths from some actors, drawn evenly with a fixed seed, and multiplies: an approximation
 * (Brandes and Pich, "Centrality Estimation in Large Networks", International Journal of
 * Bifurcation and Chaos 17/7, 2007).
 */
public final class Betweenness implements Measure {
    static final long EXACT_STEPS = 10_000_000;
    private static final int FEWEST_PIVOTS = 100;
    private static final long SEED = 2001;

    private final long exactSteps;

    Betweenness() {
        this(EXACT_STEPS);
    }

    /**
     * @param exactSteps n·m up to which the result is exact
     */
    Betweenness(long exactSteps) {
        this.exactSteps = exactSteps;
    }

    @Override
    public String name() {
        return "betweenness";
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public Estimate estimate(ActorNetwork network) {
        int pivots = pivots(network);
        return new Estimate((long) pivots * Math.max(1, network.lines()), pivots < network.size());
    }

    private int pivots(ActorNetwork network) {
        long lines = Math.max(1, network.lines());
        if (network.size() * lines <= exactSteps) {
            return network.size();
        }
        long affordable = Math.max(FEWEST_PIVOTS, exactSteps / lines);
        return (int) Math.min(network.size(), affordable);
    }

    @Override
    public Answer.Ranking of(ActorNetwork network, Progress progress) {
        int size = network.size();
        int[] sources = drawn(size, pivots(network));
        Paths paths = new Paths(network);
        for (int i = 0; i < sources.length; i++) {
            progress.reached((double) i / sources.length);
            paths.addFrom(sources[i]);
        }
        double[] shares = paths.sums;
        double pairs = (size - 1.0) * (size - 2.0);
        double scale = size < 3 ? 0 : size / (pairs * Math.max(1, sources.length));
        for (int i = 0; i < size; i++) {
            shares[i] *= scale;
        }
        return network.ranking(shares, sources.length < size);
    }

    /** Some actors, each at most once, without preference (Fisher and Yates). */
    private static int[] drawn(int size, int wanted) {
        int[] all = new int[size];
        Arrays.setAll(all, i -> i);
        if (wanted < size) {
            SplittableRandom random = new SplittableRandom(SEED);
            for (int i = 0; i < wanted; i++) {
                int other = random.nextInt(i, size);
                int kept = all[i];
                all[i] = all[other];
                all[other] = kept;
            }
        }
        return Arrays.copyOf(all, wanted);
    }

    /** Counts shortest paths from one source after the other and adds up what they give. */
    private static final class Paths {
        private final ActorNetwork network;
        private final double[] sums;
        private final double[] counts;
        private final double[] dependencies;
        private final int[] distances;
        private final int[] reached;

        Paths(ActorNetwork network) {
            int size = network.size();
            this.network = network;
            this.sums = new double[size];
            this.counts = new double[size];
            this.dependencies = new double[size];
            this.distances = new int[size];
            this.reached = new int[size];
        }

        void addFrom(int source) {
            int found = search(source);
            for (int i = found - 1; i > 0; i--) {
                int actor = reached[i];
                for (int at = network.start(actor); at < network.end(actor); at++) {
                    int before = network.neighbour(at);
                    if (distances[before] == distances[actor] - 1) {
                        dependencies[before] +=
                                counts[before] / counts[actor] * (1 + dependencies[actor]);
                    }
                }
                sums[actor] += dependencies[actor];
            }
        }

        /** Reaches what can be reached, nearest first; returns how many actors that are. */
        private int search(int source) {
            Arrays.fill(distances, -1);
            Arrays.fill(counts, 0);
            Arrays.fill(dependencies, 0);
            distances[source] = 0;
            counts[source] = 1;
            reached[0] = source;
            int found = 1;
            for (int i = 0; i < found; i++) {
                int actor = reached[i];
                for (int at = network.start(actor); at < network.end(actor); at++) {
                    int next = network.neighbour(at);
                    if (distances[next] < 0) {
                        distances[next] = distances[actor] + 1;
                        reached[found++] = next;
                    }
                    if (distances[next] == distances[actor] + 1) {
                        counts[next] += counts[actor];
                    }
                }
            }
            return found;
        }
    }
}
