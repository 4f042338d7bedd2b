package org.diplograph.analysis;

import java.util.Arrays;

/**
 * Who is linked with those who are well linked themselves: how often someone who wanders from actor
 * to actor along the lines comes by.
 *
 * <p>p(v) = (1−d)/n + d · Σ p(u) · w(u,v) / s(u), with d = {@value #DAMPING} and s(u) the sum of
 * u's weights. From 0 to 1; all together make 1. Direction does not count, weights (independent
 * sources) do. Repeated until the sum of changes is below n·10⁻⁹ or {@value #MOST_ROUNDS} times;
 * time O(m) a round. Brin and Page, "The anatomy of a large-scale hypertextual Web search engine",
 * Computer Networks 30, 1998.
 */
public final class PageRank implements Measure {
    static final double DAMPING = 0.85;
    static final int MOST_ROUNDS = 200;
    private static final double SMALL = 1e-9;

    @Override
    public String name() {
        return "pagerank";
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public Estimate estimate(ActorNetwork network) {
        return new Estimate((long) MOST_ROUNDS * network.lines(), false);
    }

    @Override
    public Answer.Ranking of(ActorNetwork network, Progress progress) {
        int size = network.size();
        double[] strengths = new double[size];
        Arrays.setAll(strengths, network::strength);
        double[] ranks = new double[size];
        Arrays.fill(ranks, 1.0 / size);
        double change = size;
        for (int round = 0; round < MOST_ROUNDS && change > size * SMALL; round++) {
            progress.reached((double) round / MOST_ROUNDS);
            double[] next = new double[size];
            Arrays.fill(next, (1 - DAMPING) / size);
            for (int actor = 0; actor < size; actor++) {
                for (int at = network.start(actor); at < network.end(actor); at++) {
                    next[network.neighbour(at)] +=
                            DAMPING * ranks[actor] * network.weight(at) / strengths[actor];
                }
            }
            change = 0;
            for (int actor = 0; actor < size; actor++) {
                change += Math.abs(next[actor] - ranks[actor]);
            }
            ranks = next;
        }
        return network.ranking(ranks, false);
    }
}
