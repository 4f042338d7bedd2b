package org.diplograph.graph;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * What part of the facts to look at. An empty set of types, domains or actors lets everything pass.
 *
 * @param from first day, null for no beginning; facts whose date is unknown always pass
 * @param to last day, null for no end
 * @param statuses which statuses pass; denied facts are hidden unless asked for
 * @param kinds which kinds of actor are shown; persons are hidden unless asked for
 * @param actors only facts of at least one of these
 * @param minSources only ties with at least so many independent sources, from 1
 */
public record GraphFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<RelationType> types,
        Set<Domain> domains,
        Set<Status> statuses,
        Set<ActorKind> kinds,
        Set<ActorId> actors,
        int minSources) {
    public static final Set<Status> USUAL_STATUSES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Status.DENIED)));
    public static final Set<ActorKind> USUAL_KINDS =
            Set.of(ActorKind.STATE, ActorKind.ORGANISATION);

    /** Everything but persons and denied facts: what a visitor sees first. */
    public static final GraphFilter USUAL =
            new GraphFilter(
                    null, null, Set.of(), Set.of(), USUAL_STATUSES, USUAL_KINDS, Set.of(), 1);

    /** Hides nothing. */
    public static final GraphFilter EVERYTHING =
            new GraphFilter(
                    null,
                    null,
                    Set.of(),
                    Set.of(),
                    EnumSet.allOf(Status.class),
                    EnumSet.allOf(ActorKind.class),
                    Set.of(),
                    1);

    public GraphFilter {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
        if (minSources < 1) {
            throw new IllegalArgumentException("a tie has at least one source: " + minSources);
        }
        types = Set.copyOf(types);
        domains = Set.copyOf(domains);
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
        actors = Set.copyOf(actors);
    }

    public GraphFilter withDates(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new GraphFilter(first, last, types, domains, statuses, kinds, actors, minSources);
    }

    public GraphFilter withTypes(Set<RelationType> wanted) {
        return new GraphFilter(from, to, wanted, domains, statuses, kinds, actors, minSources);
    }

    public GraphFilter withDomains(Set<Domain> wanted) {
        return new GraphFilter(from, to, types, wanted, statuses, kinds, actors, minSources);
    }

    public GraphFilter withStatuses(Set<Status> wanted) {
        return new GraphFilter(from, to, types, domains, wanted, kinds, actors, minSources);
    }

    public GraphFilter withKinds(Set<ActorKind> wanted) {
        return new GraphFilter(from, to, types, domains, statuses, wanted, actors, minSources);
    }

    public GraphFilter withActors(Set<ActorId> wanted) {
        return new GraphFilter(from, to, types, domains, statuses, kinds, wanted, minSources);
    }

    public GraphFilter withMinSources(int wanted) {
        return new GraphFilter(from, to, types, domains, statuses, kinds, actors, wanted);
    }

    /**
     * Whether a fact passes, apart from {@code kinds} and {@code minSources}, which only the graph
     * can judge.
     */
    public boolean accepts(SourcedFact sourced) {
        var fact = sourced.fact();
        return (types.isEmpty() || types.contains(fact.type()))
                && statuses.contains(fact.status())
                && (domains.isEmpty() || fact.domains().stream().anyMatch(domains::contains))
                && (actors.isEmpty() || actors.contains(fact.from()) || actors.contains(fact.to()))
                && inRange(sourced.when());
    }

    private boolean inRange(@Nullable PartialDate when) {
        return when == null
                || ((from == null || !when.last().isBefore(from))
                        && (to == null || !when.first().isAfter(to)));
    }

    /** A form in which equal filters are equal texts, for caches. */
    public String key() {
        return String.join(
                "|",
                String.valueOf(from),
                String.valueOf(to),
                new TreeSet<>(types).toString(),
                new TreeSet<>(domains).toString(),
                new TreeSet<>(statuses).toString(),
                new TreeSet<>(kinds).toString(),
                new TreeSet<>(actors).toString(),
                String.valueOf(minSources));
    }
}
