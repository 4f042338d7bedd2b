package org.diplograph.analysis;

import java.util.Arrays;

/**
 * Who deals with most others: the number of actors that an actor has a tie with.
 *
 * <p>d(v) = |N(v)|. From 0 to n − 1. Direction, type and weight of ties do not count. Time O(n).
 * Freeman, "Centrality in Social Networks: Conceptual Clarification", Social Networks 1/3, 1978.
 */
public final class Degree implements Measure {
    @Override
    public String name() {
        return "degree";
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public Estimate estimate(ActorNetwork network) {
        return new Estimate(network.size(), false);
    }

    @Override
    public Answer.Ranking of(ActorNetwork network, Progress progress) {
        double[] values = new double[network.size()];
        Arrays.setAll(values, network::degree);
        return network.ranking(values, false);
    }
}
