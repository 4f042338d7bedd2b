package org.diplograph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one relation type between one ordered pair of actors. Derived from facts, never
 * stored.
 *
 * @param facts one or more, newest first, undated last
 * @param contested whether some facts assert what others deny, those included that a filter hides
 *     for their status
 */
public record Tie(TieId id, List<SourcedFact> facts, boolean contested) {
    static final Set<Status> CONTESTING = EnumSet.of(Status.ASSERTED, Status.DENIED);

    private static final Comparator<SourcedFact> NEWEST_FIRST =
            Comparator.comparing(
                            SourcedFact::when,
                            Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
                    .thenComparing(fact -> fact.fact().evidence().article())
                    .thenComparing(fact -> fact.fact().evidence().trigger())
                    .thenComparing(fact -> fact.fact().id());

    public Tie {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a tie rests on at least one fact: " + id);
        }
        facts = isInOrder(facts) ? List.copyOf(facts) : inOrder(facts);
    }

    private static boolean isInOrder(List<SourcedFact> facts) {
        for (int i = 1; i < facts.size(); i++) {
            if (NEWEST_FIRST.compare(facts.get(i - 1), facts.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static List<SourcedFact> inOrder(List<SourcedFact> facts) {
        List<SourcedFact> sorted = new ArrayList<>(facts);
        sorted.sort(NEWEST_FIRST);
        return List.copyOf(sorted);
    }

    /** Whether some of the facts assert what others deny. */
    static boolean isContested(List<SourcedFact> facts) {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        facts.forEach(sourced -> statuses.add(sourced.fact().status()));
        return statuses.containsAll(CONTESTING);
    }

    public RelationType type() {
        return id.type();
    }

    /** The weight of the tie: the number of independent sources behind it. */
    public int sources() {
        return SourcedFact.sources(facts);
    }

    /** The strongest status, which a drawing shows. */
    public Status status() {
        return strongest(facts);
    }

    /** The facts of the strongest status. */
    public List<SourcedFact> strongest() {
        Status status = status();
        return facts.stream().filter(fact -> fact.fact().status() == status).toList();
    }

    /** Number of facts of each status, strongest first. */
    public Map<Status, Integer> statuses() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        facts.forEach(fact -> counts.merge(fact.fact().status(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** Whether only one independent source speaks of it. */
    public boolean isSingleSource() {
        return sources() == 1;
    }

    /** The earliest date among its facts, null when none is known. */
    public @Nullable PartialDate earliest() {
        return dates().min(Comparator.naturalOrder()).orElse(null);
    }

    /** The latest date among its facts, null when none is known. */
    public @Nullable PartialDate latest() {
        return dates().max(Comparator.comparing(PartialDate::last)).orElse(null);
    }

    private Stream<PartialDate> dates() {
        return facts.stream().flatMap(fact -> Stream.ofNullable(fact.when()));
    }

    /** The domains its facts concern, in the order of {@link Domain}. */
    public List<DomainShare> domains() {
        Map<Domain, List<SourcedFact>> byDomain = new EnumMap<>(Domain.class);
        for (SourcedFact fact : facts) {
            for (Domain domain : fact.fact().domains()) {
                byDomain.computeIfAbsent(domain, absent -> new ArrayList<>()).add(fact);
            }
        }
        return byDomain.entrySet().stream()
                .map(
                        entry ->
                                new DomainShare(
                                        entry.getKey(),
                                        strongest(entry.getValue()),
                                        SourcedFact.sources(entry.getValue()),
                                        entry.getValue().size()))
                .toList();
    }

    private static Status strongest(List<SourcedFact> facts) {
        return facts.stream()
                .map(fact -> fact.fact().status())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
