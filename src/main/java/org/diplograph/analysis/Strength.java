package org.diplograph.analysis;

import java.util.Arrays;

/**
 * Whose ties are told by most sources: the sum of the weights of an actor's ties.
 *
 * <p>s(v) = Σ w(v,u), where w is the number of independent sources of the ties between v and u.
 * From 0 without bound. Direction does not count. Time O(m). Barrat, Barthélemy, Pastor-Satorras
 * and Vespignani, "The architecture of complex weighted networks", PNAS 101/11, 2004.
 */
public final class Strength implements Measure {
    @Override
    public String name() {
        return "strength";
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public Estimate estimate(ActorNetwork network) {
        return new Estimate(network.lines(), false);
    }

    @Override
    public Answer.Ranking of(ActorNetwork network, Progress progress) {
        double[] values = new double[network.size()];
        Arrays.setAll(values, network::strength);
        return network.ranking(values, false);
    }
}
