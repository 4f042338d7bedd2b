package org.diplograph.graph;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * What part of the facts to look at. An empty set of types, domains or actors lets everything pass.
 *
 * @param period which days
 * @param statuses which statuses pass; denied facts are hidden unless asked for
 * @param kinds which kinds of actor are shown; persons are hidden unless asked for
 * @param actors only facts of at least one of these
 * @param minSources only ties with at least so many independent sources, from 1
 * @param contested only ties that are both stated and denied
 */
public record GraphFilter(
        Period period,
        Set<RelationType> types,
        Set<Domain> domains,
        Set<Status> statuses,
        Set<ActorKind> kinds,
        Set<ActorId> actors,
        int minSources,
        boolean contested) {
    public static final Set<Status> USUAL_STATUSES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Status.DENIED)));
    public static final Set<ActorKind> USUAL_KINDS =
            Set.of(ActorKind.STATE, ActorKind.ORGANISATION);

    /** Everything but persons and denied facts: what a visitor sees first. */
    public static final GraphFilter USUAL =
            new GraphFilter(
                    Period.ALL,
                    Set.of(),
                    Set.of(),
                    USUAL_STATUSES,
                    USUAL_KINDS,
                    Set.of(),
                    1,
                    false);

    /** Hides nothing. */
    public static final GraphFilter EVERYTHING =
            new GraphFilter(
                    Period.ALL,
                    Set.of(),
                    Set.of(),
                    EnumSet.allOf(Status.class),
                    EnumSet.allOf(ActorKind.class),
                    Set.of(),
                    1,
                    false);

    public GraphFilter {
        if (minSources < 1) {
            throw new IllegalArgumentException("a tie has at least one source: " + minSources);
        }
        types = Set.copyOf(types);
        domains = Set.copyOf(domains);
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
        actors = Set.copyOf(actors);
    }

    public @Nullable LocalDate from() {
        return period.from();
    }

    public @Nullable LocalDate to() {
        return period.to();
    }

    public @Nullable LocalDate asOf() {
        return period.asOf();
    }

    public GraphFilter withPeriod(Period wanted) {
        return new GraphFilter(
                wanted, types, domains, statuses, kinds, actors, minSources, contested);
    }

    public GraphFilter withDates(@Nullable LocalDate first, @Nullable LocalDate last) {
        return withPeriod(new Period(first, last, period.asOf(), period.uncertain()));
    }

    public GraphFilter withAsOf(@Nullable LocalDate day) {
        return withPeriod(new Period(period.from(), period.to(), day, period.uncertain()));
    }

    public GraphFilter withUncertainDates(boolean shown) {
        return withPeriod(new Period(period.from(), period.to(), period.asOf(), shown));
    }

    public GraphFilter withTypes(Set<RelationType> wanted) {
        return new GraphFilter(
                period, wanted, domains, statuses, kinds, actors, minSources, contested);
    }

    public GraphFilter withDomains(Set<Domain> wanted) {
        return new GraphFilter(
                period, types, wanted, statuses, kinds, actors, minSources, contested);
    }

    public GraphFilter withStatuses(Set<Status> wanted) {
        return new GraphFilter(
                period, types, domains, wanted, kinds, actors, minSources, contested);
    }

    public GraphFilter withKinds(Set<ActorKind> wanted) {
        return new GraphFilter(
                period, types, domains, statuses, wanted, actors, minSources, contested);
    }

    public GraphFilter withActors(Set<ActorId> wanted) {
        return new GraphFilter(
                period, types, domains, statuses, kinds, wanted, minSources, contested);
    }

    public GraphFilter withMinSources(int wanted) {
        return new GraphFilter(period, types, domains, statuses, kinds, actors, wanted, contested);
    }

    public GraphFilter withContested(boolean only) {
        return new GraphFilter(period, types, domains, statuses, kinds, actors, minSources, only);
    }

    /**
     * Whether a domain is asked for. A fact of several domains passes for one of them; what is
     * drawn by domain leaves the others out.
     */
    public boolean asksFor(Domain domain) {
        return domains.isEmpty() || domains.contains(domain);
    }

    /** A form in which equal filters are equal texts, for caches. */
    public String key() {
        return String.join(
                "|",
                period.toString(),
                new TreeSet<>(types).toString(),
                new TreeSet<>(domains).toString(),
                new TreeSet<>(statuses).toString(),
                new TreeSet<>(kinds).toString(),
                new TreeSet<>(actors).toString(),
                String.valueOf(minSources),
                String.valueOf(contested));
    }
}
