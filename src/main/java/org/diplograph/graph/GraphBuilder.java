package org.diplograph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/** Gathers facts into ties and ties into a graph. */
public final class GraphBuilder {
    private static final Set<Status> CONTESTING = Set.of(Status.ASSERTED, Status.DENIED);

    private final Map<ActorId, Actor> actors;
    private final GraphFilter filter;
    private final @Nullable AsOf asOf;
    private final Map<TieId, Gathered> byTie = new LinkedHashMap<>();
    private int uncertain;

    /** What becomes a tie: the facts to show, and the statuses of all, those not shown included. */
    private record Gathered(List<SourcedFact> shown, Set<Status> statuses) {
        Gathered() {
            this(new ArrayList<>(), EnumSet.noneOf(Status.class));
        }

        boolean isContested() {
            return statuses.containsAll(CONTESTING);
        }
    }

    /** The same, with the history that these facts alone tell. */
    public static DiplomacyGraph build(
            Map<ActorId, Actor> actors, Collection<SourcedFact> facts, GraphFilter filter) {
        return build(actors, facts, filter, MembershipHistory.of(actors.values(), facts));
    }

    private GraphBuilder(Map<ActorId, Actor> actors, GraphFilter filter, @Nullable AsOf asOf) {
        this.actors = actors;
        this.filter = filter;
        this.asOf = asOf;
    }

    /**
     * @param actors every actor the facts name
     * @param history of the memberships that all facts tell, those too that the filter hides
     */
    public static DiplomacyGraph build(
            Map<ActorId, Actor> actors,
            Collection<SourcedFact> facts,
            GraphFilter filter,
            MembershipHistory history) {
        LocalDate day = filter.asOf();
        AsOf asOf = day == null ? null : new AsOf(day, history);
        GraphBuilder builder = new GraphBuilder(actors, filter, asOf);
        facts.forEach(builder::add);
        return builder.build();
    }

    private void add(SourcedFact sourced) {
        Fact fact = sourced.fact();
        boolean wanted =
                filter.acceptsButForStatus(sourced) && shown(fact.from()) && shown(fact.to());
        if (!wanted) {
            return;
        }
        Period.Place place =
                asOf == null
                        ? filter.period().place(sourced.when())
                        : asOf.place(sourced, filter.period());
        boolean status = filter.statuses().contains(fact.status());
        if (place == Period.Place.UNCERTAIN && status) {
            uncertain++;
        }
        if (filter.period().passes(place)) {
            TieId id = new TieId(fact.from(), fact.to(), fact.type());
            Gathered gathered = byTie.computeIfAbsent(id, absent -> new Gathered());
            gathered.statuses().add(fact.status());
            if (status) {
                gathered.shown().add(sourced);
            }
        }
    }

    private boolean shown(ActorId id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("a fact names an unknown actor: " + id);
        }
        return filter.kinds().contains(actor.kind());
    }

    private DiplomacyGraph build() {
        List<Tie> ties =
                byTie.entrySet().stream()
                        .filter(entry -> !entry.getValue().shown().isEmpty())
                        .map(
                                entry ->
                                        new Tie(
                                                entry.getKey(),
                                                entry.getValue().shown(),
                                                entry.getValue().isContested()))
                        .filter(tie -> tie.sources() >= filter.minSources())
                        .filter(tie -> tie.contested() || !filter.contested())
                        .toList();
        return new DiplomacyGraph(actors, ties, uncertain);
    }
}
