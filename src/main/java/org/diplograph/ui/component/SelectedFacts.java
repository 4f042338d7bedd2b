package org.diplograph.ui.component;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.Cooperation;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Status;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The facts a selection stands for, of those the filter lets pass.
 *
 * @param facts newest first, undated last; none when the filter hides them all or nothing of that
 *     name exists
 */
record SelectedFacts(Selection selection, List<SourcedFact> facts) {
    private static final Comparator<SourcedFact> NEWEST_FIRST =
            Comparator.comparing(
                            SourcedFact::when,
                            Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
                    .thenComparing(fact -> fact.fact().evidence().article())
                    .thenComparing(fact -> fact.fact().evidence().trigger())
                    .thenComparing(fact -> fact.fact().id());

    static SelectedFacts of(Selection selection, DiplomacyGraph graph) {
        Stream<SourcedFact> facts =
                switch (selection) {
                    case Selection.OfActor(ActorId actor) -> factsOf(graph.tiesOf(actor));
                    case Selection.OfActors(var actors) ->
                            factsOf(
                                    graph.ties().stream()
                                            .filter(
                                                    tie ->
                                                            actors.contains(tie.id().from())
                                                                    && actors.contains(
                                                                            tie.id().to()))
                                            .toList());
                    case Selection.OfTie(var tie, var domain) ->
                            factsOf(graph.tie(tie).stream().toList())
                                    .filter(domain == null ? fact -> true : in(domain));
                    case Selection.OfDomain(Domain domain) ->
                            factsOf(graph.ties()).filter(in(domain));
                    case Selection.OfActorInDomain(ActorId actor, Domain domain) ->
                            factsOf(graph.tiesOf(actor)).filter(in(domain));
                    case Selection.OfCooperation cooperation ->
                            Cooperation.in(graph).stream().filter(in(cooperation));
                };
        return new SelectedFacts(selection, facts.sorted(NEWEST_FIRST).toList());
    }

    private static Stream<SourcedFact> factsOf(Iterable<Tie> ties) {
        Stream.Builder<SourcedFact> facts = Stream.builder();
        ties.forEach(tie -> tie.facts().forEach(facts));
        return facts.build();
    }

    private static Predicate<SourcedFact> in(Domain domain) {
        return fact -> fact.fact().domains().contains(domain);
    }

    private static Predicate<SourcedFact> in(Selection.OfCooperation wanted) {
        Domain domain = wanted.domain();
        PartialDate period = wanted.period();
        return sourced ->
                Set.of(sourced.fact().from(), sourced.fact().to()).containsAll(wanted.actors())
                        && (domain == null
                                ? !sourced.fact().domains().isEmpty()
                                : sourced.fact().domains().contains(domain))
                        && (period == null || within(period, sourced.when()));
    }

    private static boolean within(PartialDate period, @Nullable PartialDate when) {
        return when != null
                && !when.first().isBefore(period.first())
                && !when.last().isAfter(period.last());
    }

    /** Those of one status. */
    SelectedFacts of(Status status) {
        return new SelectedFacts(
                selection, facts.stream().filter(fact -> fact.fact().status() == status).toList());
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** Number of independent sources. */
    int sources() {
        return (int) facts.stream().map(SourcedFact::source).distinct().count();
    }

    /** Number of facts of each status, strongest first. */
    Map<Status, Integer> statuses() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        facts.forEach(fact -> counts.merge(fact.fact().status(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** The strongest status; the facts must not be empty. */
    Status status() {
        return statuses().keySet().iterator().next();
    }

    Set<Domain> domains() {
        Set<Domain> domains = new TreeSet<>();
        facts.forEach(fact -> domains.addAll(fact.fact().domains()));
        return domains;
    }

    /** The actors of the facts. */
    Set<ActorId> actors() {
        Set<ActorId> actors = new TreeSet<>();
        facts.forEach(
                fact -> {
                    actors.add(fact.fact().from());
                    actors.add(fact.fact().to());
                });
        return actors;
    }

    /** Whether the selection is one tie of which some assert what others deny. */
    boolean isContested() {
        return selection instanceof Selection.OfTie
                && statuses().containsKey(Status.ASSERTED)
                && statuses().containsKey(Status.DENIED);
    }
}
