package org.diplograph.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.Domain;
import org.diplograph.graph.SourcedFact;

/**
 * Which actor cooperates in which domain, with whomever. A fact counts for both of its actors and
 * for each of its domains. Linear in the number of facts.
 *
 * @param domains the domains that occur, in the order of the closed list
 * @param rows the actors that occur, the one with most independent sources first, then with most
 *     facts, then by id
 */
public record ActorDomainMatrix(List<Domain> domains, List<Row> rows) {
    /** A row with the number of its sources, which is counted once. */
    private record Founded(Row row, int sources) {
        private static final Comparator<Founded> MOST_FIRST =
                Comparator.comparingInt(Founded::sources)
                        .thenComparingInt(founded -> founded.row().all().size())
                        .reversed()
                        .thenComparing(founded -> founded.row().actor());
    }

    public ActorDomainMatrix {
        domains = List.copyOf(domains);
        rows = List.copyOf(rows);
    }

    /**
     * What one actor does.
     *
     * @param all its facts in any of the matrix's domains, each once
     * @param cells its facts by domain; domains without any are absent
     */
    public record Row(ActorId actor, FactGroup all, Map<Domain, FactGroup> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** Its facts in a domain, empty when there is none. */
        public FactGroup in(Domain domain) {
            return cells.getOrDefault(domain, FactGroup.EMPTY);
        }
    }

    /**
     * @param facts any facts; those that are no {@link Cooperation} or have no domain are left out
     */
    public static ActorDomainMatrix of(Collection<SourcedFact> facts) {
        return of(facts, EnumSet.allOf(Domain.class));
    }

    /**
     * The matrix of some domains only.
     *
     * @param domains which domains to look at
     */
    public static ActorDomainMatrix of(Collection<SourcedFact> facts, Set<Domain> domains) {
        Map<ActorId, Map<Domain, List<SourcedFact>>> cells = new TreeMap<>();
        Set<Domain> occurring = EnumSet.noneOf(Domain.class);
        for (SourcedFact sourced : Cooperation.in(facts)) {
            for (Domain domain : sourced.fact().domains()) {
                if (domains.contains(domain)) {
                    occurring.add(domain);
                    add(cells, sourced.fact().from(), domain, sourced);
                    add(cells, sourced.fact().to(), domain, sourced);
                }
            }
        }
        List<Row> rows =
                cells.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .map(row -> new Founded(row, row.all().sources()))
                        .sorted(Founded.MOST_FIRST)
                        .map(Founded::row)
                        .toList();
        return new ActorDomainMatrix(List.copyOf(occurring), rows);
    }

    private static void add(
            Map<ActorId, Map<Domain, List<SourcedFact>>> cells,
            ActorId actor,
            Domain domain,
            SourcedFact sourced) {
        cells.computeIfAbsent(actor, absent -> new EnumMap<>(Domain.class))
                .computeIfAbsent(domain, absent -> new ArrayList<>())
                .add(sourced);
    }

    private static Row row(ActorId actor, Map<Domain, List<SourcedFact>> lists) {
        Map<Domain, FactGroup> groups = new EnumMap<>(Domain.class);
        lists.forEach((domain, list) -> groups.put(domain, new FactGroup(list)));
        List<SourcedFact> all = lists.values().stream().flatMap(List::stream).distinct().toList();
        return new Row(actor, new FactGroup(all), groups);
    }

    /** What an actor does in a domain, empty when it does nothing there. */
    public FactGroup cell(ActorId actor, Domain domain) {
        return rows.stream()
                .filter(row -> row.actor().equals(actor))
                .map(row -> row.in(domain))
                .findFirst()
                .orElse(FactGroup.EMPTY);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
