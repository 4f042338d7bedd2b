package org.diplograph.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.actor.ActorId;

/**
 * Which groups form: a division in which as much weight as possible lies within the groups,
 * compared with what chance would put there.
 *
 * <p>Maximises Q = Σ over groups (w(g)/W − (s(g)/2W)²), where w(g) is the weight within a group,
 * s(g) the sum of its actors' weights and W the weight of all lines. Q lies between −0.5 and 1.
 * Direction does not count, weights (independent sources) do. The method finds a good division, not
 * surely the best; it runs from {@value #STARTS} orders of the actors, drawn with fixed seeds, and
 * keeps the best, so that the same network always gives the same groups. About O(m) a round:
 * Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks",
 * Journal of Statistical Mechanics P10008, 2008.
 */
public final class Communities implements Measure {
    static final int STARTS = 10;
    private static final int LINES_FOR_ALL_STARTS = 50_000;
    private static final int ROUNDS = 20;

    @Override
    public String name() {
        return "communities";
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public Estimate estimate(ActorNetwork network) {
        return new Estimate((long) starts(network) * ROUNDS * network.lines(), false);
    }

    private static int starts(ActorNetwork network) {
        return network.lines() <= LINES_FOR_ALL_STARTS ? STARTS : 1;
    }

    @Override
    public Answer.Grouping of(ActorNetwork network, Progress progress) {
        int[] best = new int[network.size()];
        double highest = Double.NEGATIVE_INFINITY;
        int starts = starts(network);
        for (int seed = 0; seed < starts; seed++) {
            double from = (double) seed / starts;
            progress.reached(from);
            int[] groups =
                    new Louvain(network, seed, share -> progress.reached(from + share / starts))
                            .groups();
            double modularity = modularity(network, groups);
            if (modularity > highest + 1e-12) {
                highest = modularity;
                best = groups;
            }
        }
        return new Answer.Grouping(sets(network, best), network.lines() == 0 ? 0 : highest);
    }

    /**
     * @param groups by actor, the number of its group
     */
    static double modularity(ActorNetwork network, int[] groups) {
        SortedMap<Integer, Double> within = new TreeMap<>();
        SortedMap<Integer, Double> strengths = new TreeMap<>();
        double twice = 0;
        for (int actor = 0; actor < network.size(); actor++) {
            for (int at = network.start(actor); at < network.end(actor); at++) {
                twice += network.weight(at);
                strengths.merge(groups[actor], network.weight(at), Double::sum);
                if (groups[actor] == groups[network.neighbour(at)]) {
                    within.merge(groups[actor], network.weight(at), Double::sum);
                }
            }
        }
        double modularity = 0;
        for (var group : strengths.entrySet()) {
            double share = group.getValue() / twice;
            modularity += within.getOrDefault(group.getKey(), 0.0) / twice - share * share;
        }
        return modularity;
    }

    private static List<SortedSet<ActorId>> sets(ActorNetwork network, int[] groups) {
        SortedMap<Integer, SortedSet<ActorId>> sets = new TreeMap<>();
        for (int actor = 0; actor < network.size(); actor++) {
            sets.computeIfAbsent(groups[actor], absent -> new TreeSet<>())
                    .add(network.actor(actor));
        }
        List<SortedSet<ActorId>> sorted = new ArrayList<>(sets.values());
        sorted.sort(
                Comparator.<SortedSet<ActorId>>comparingInt(SortedSet::size)
                        .reversed()
                        .thenComparing(SortedSet::first));
        return sorted;
    }
}
