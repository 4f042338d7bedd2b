package org.diplograph.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diplograph.fact.Domain;
import org.diplograph.graph.SourcedFact;

/**
 * In which domains there is cooperation, and how much of it is stated, planned or hoped for. Linear
 * in the number of facts.
 *
 * @param shares the domains that occur, the one with most facts first, equals in the order of the
 *     closed list; a fact of two domains counts in both
 * @param withoutDomain cooperation of which no article says in what field
 */
public record CooperationProfile(List<Share> shares, FactGroup withoutDomain) {
    /** The cooperation in one domain. */
    public record Share(Domain domain, FactGroup facts) {}

    private static final Comparator<Share> MOST_FIRST =
            Comparator.<Share>comparingInt(share -> share.facts().size())
                    .reversed()
                    .thenComparing(Share::domain);

    public CooperationProfile {
        shares = List.copyOf(shares);
    }

    /**
     * @param facts any facts; those that are no {@link Cooperation} are left out
     */
    public static CooperationProfile of(Collection<SourcedFact> facts) {
        return of(facts, EnumSet.allOf(Domain.class));
    }

    /**
     * The profile of some domains only.
     *
     * @param domains which domains to look at
     */
    public static CooperationProfile of(Collection<SourcedFact> facts, Set<Domain> domains) {
        Map<Domain, List<SourcedFact>> byDomain = new EnumMap<>(Domain.class);
        List<SourcedFact> without = new ArrayList<>();
        for (SourcedFact sourced : Cooperation.in(facts)) {
            Set<Domain> own = sourced.fact().domains();
            if (own.isEmpty()) {
                without.add(sourced);
            }
            for (Domain domain : own) {
                if (domains.contains(domain)) {
                    byDomain.computeIfAbsent(domain, absent -> new ArrayList<>()).add(sourced);
                }
            }
        }
        List<Share> shares =
                byDomain.entrySet().stream()
                        .map(entry -> new Share(entry.getKey(), new FactGroup(entry.getValue())))
                        .sorted(MOST_FIRST)
                        .toList();
        return new CooperationProfile(shares, new FactGroup(without));
    }

    /** The cooperation in a domain, empty when there is none. */
    public FactGroup in(Domain domain) {
        return shares.stream()
                .filter(share -> share.domain() == domain)
                .map(Share::facts)
                .findFirst()
                .orElse(FactGroup.EMPTY);
    }

    public Optional<Share> largest() {
        return shares.stream().findFirst();
    }

    public boolean isEmpty() {
        return shares.isEmpty();
    }
}
