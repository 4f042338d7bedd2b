package org.diplograph.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diplograph.article.PartialDate;
import org.diplograph.article.PartialDate.Precision;
import org.diplograph.fact.Domain;
import org.diplograph.graph.SourcedFact;

/**
 * How much cooperation there is in which domain and month, or year when the facts lie far apart, as
 * in {@link FactsOverTime}.
 *
 * @param unit month or year
 * @param domains the domains that occur, in the order of the closed list
 * @param periods every period from the first to the last, with the facts of each domain
 * @param undated cooperation in these domains of which no period is known
 */
public record DomainsOverTime(
        Precision unit,
        List<Domain> domains,
        SortedMap<PartialDate, Map<Domain, FactGroup>> periods,
        FactGroup undated) {

    /**
     * @param facts any facts; those that are no {@link Cooperation} or have no domain are left out
     * @param domains which domains to look at
     */
    public static DomainsOverTime of(Collection<SourcedFact> facts, Set<Domain> domains) {
        List<SourcedFact> placed =
                Cooperation.in(facts).stream()
                        .filter(fact -> fact.fact().domains().stream().anyMatch(domains::contains))
                        .toList();
        FactsOverTime time = FactsOverTime.of(placed);
        Set<Domain> occurring = EnumSet.noneOf(Domain.class);
        SortedMap<PartialDate, Map<Domain, FactGroup>> periods = new TreeMap<>();
        time.periods()
                .forEach(
                        (period, group) -> {
                            Map<Domain, FactGroup> cells = cells(group, domains);
                            occurring.addAll(cells.keySet());
                            periods.put(period, cells);
                        });
        return new DomainsOverTime(time.unit(), List.copyOf(occurring), periods, time.undated());
    }

    private static Map<Domain, FactGroup> cells(FactGroup group, Set<Domain> domains) {
        Map<Domain, List<SourcedFact>> lists = new EnumMap<>(Domain.class);
        for (SourcedFact fact : group.facts()) {
            for (Domain domain : fact.fact().domains()) {
                if (domains.contains(domain)) {
                    lists.computeIfAbsent(domain, absent -> new ArrayList<>()).add(fact);
                }
            }
        }
        Map<Domain, FactGroup> cells = new EnumMap<>(Domain.class);
        lists.forEach((domain, list) -> cells.put(domain, new FactGroup(list)));
        return cells;
    }

    /** The facts of a period in a domain, empty when there are none. */
    public FactGroup in(PartialDate period, Domain domain) {
        return periods.getOrDefault(period, Map.of()).getOrDefault(domain, FactGroup.EMPTY);
    }

    public boolean isEmpty() {
        return periods.isEmpty();
    }
}
