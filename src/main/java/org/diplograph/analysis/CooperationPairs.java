package org.diplograph.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.SourcedFact;

/**
 * Who cooperates with whom in which domain, whoever of the two acts. Linear in the number of facts.
 *
 * @param pairs those with cooperation in a domain, the one with most facts first, then by ids
 */
public record CooperationPairs(List<Pair> pairs) {
    private static final Comparator<Pair> MOST_FIRST =
            Comparator.<Pair>comparingInt(pair -> pair.all().size())
                    .reversed()
                    .thenComparing(Pair::one)
                    .thenComparing(Pair::other);

    public CooperationPairs {
        pairs = List.copyOf(pairs);
    }

    /**
     * The cooperation of two actors.
     *
     * @param one the actor with the smaller id
     * @param all their facts in any domain, each once
     * @param cells these by domain; domains without any are absent
     */
    public record Pair(ActorId one, ActorId other, FactGroup all, Map<Domain, FactGroup> cells) {
        public Pair {
            cells = cells.isEmpty() ? Map.of() : new EnumMap<>(cells);
        }

        public boolean isOf(Collection<ActorId> actors) {
            return actors.size() == 2 && actors.contains(one) && actors.contains(other);
        }

        public FactGroup in(Domain domain) {
            return cells.getOrDefault(domain, FactGroup.EMPTY);
        }
    }

    /** A stream of cooperation from one actor through a domain to another. */
    public record Flow(ActorId from, Domain domain, ActorId to, FactGroup facts) {}

    private record Key(ActorId one, ActorId other) implements Comparable<Key> {
        @Override
        public int compareTo(Key key) {
            int byOne = one.compareTo(key.one);
            return byOne != 0 ? byOne : other.compareTo(key.other);
        }
    }

    /**
     * @param facts any facts; those that are no {@link Cooperation} are left out
     * @param domains which domains to look at
     */
    public static CooperationPairs of(Collection<SourcedFact> facts, Set<Domain> domains) {
        Map<Key, Map<Domain, List<SourcedFact>>> cells = new TreeMap<>();
        for (SourcedFact sourced : Cooperation.in(facts)) {
            ActorId from = sourced.fact().from();
            ActorId to = sourced.fact().to();
            Key key = from.compareTo(to) < 0 ? new Key(from, to) : new Key(to, from);
            for (Domain domain : sourced.fact().domains()) {
                if (domains.contains(domain)) {
                    cells.computeIfAbsent(key, absent -> new EnumMap<>(Domain.class))
                            .computeIfAbsent(domain, absent -> new ArrayList<>())
                            .add(sourced);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        cells.forEach(
                (key, lists) -> {
                    Map<Domain, FactGroup> groups = new EnumMap<>(Domain.class);
                    lists.forEach((domain, list) -> groups.put(domain, new FactGroup(list)));
                    List<SourcedFact> all =
                            lists.values().stream().flatMap(List::stream).distinct().toList();
                    pairs.add(new Pair(key.one(), key.other(), new FactGroup(all), groups));
                });
        pairs.sort(MOST_FIRST);
        return new CooperationPairs(pairs);
    }

    public Optional<Pair> of(Collection<ActorId> actors) {
        return pairs.stream().filter(pair -> pair.isOf(actors)).findFirst();
    }

    /**
     * One flow for each pair and domain, the largest first. It begins at the one who gives the aid;
     * where both give as much, at the one with more cooperation in all.
     */
    public List<Flow> flows() {
        Map<ActorId, Integer> weights = new TreeMap<>();
        for (Pair pair : pairs) {
            weights.merge(pair.one(), pair.all().size(), Integer::sum);
            weights.merge(pair.other(), pair.all().size(), Integer::sum);
        }
        List<Flow> flows = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean forward = beginsAtOne(pair, weights);
            ActorId from = forward ? pair.one() : pair.other();
            ActorId to = forward ? pair.other() : pair.one();
            pair.cells().forEach((domain, facts) -> flows.add(new Flow(from, domain, to, facts)));
        }
        flows.sort(
                Comparator.<Flow>comparingInt(flow -> flow.facts().size())
                        .reversed()
                        .thenComparing(Flow::domain)
                        .thenComparing(Flow::from)
                        .thenComparing(Flow::to));
        return List.copyOf(flows);
    }

    private static boolean beginsAtOne(Pair pair, Map<ActorId, Integer> weights) {
        int given = 0;
        for (SourcedFact sourced : pair.all().facts()) {
            if (sourced.fact().type() == RelationType.AIDS) {
                given += sourced.fact().from().equals(pair.one()) ? 1 : -1;
            }
        }
        return given != 0
                ? given > 0
                : weights.getOrDefault(pair.one(), 0) >= weights.getOrDefault(pair.other(), 0);
    }
}
