package org.diplograph.ui.component;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.Cooperation;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.Selection;
import org.jspecify.annotations.Nullable;

/** Turns a selection into a filter, so that every view shows it alone. */
final class SelectionFilter {
    private SelectionFilter() {}

    /**
     * The filter that lets pass, of what passes now, the facts of the selection alone; empty where
     * no filter says that, as of several actors.
     */
    static Optional<GraphFilter> of(Selection selection, GraphFilter filter) {
        return switch (selection) {
            case Selection.OfTie tie -> Optional.empty();
            case Selection.OfActors actors -> Optional.empty();
            case Selection.OfActor(ActorId actor) -> Optional.of(filter.withActors(Set.of(actor)));
            case Selection.OfDomain(Domain domain) ->
                    Optional.of(filter.withDomains(Set.of(domain)));
            case Selection.OfActorInDomain(ActorId actor, Domain domain) ->
                    Optional.of(filter.withActors(Set.of(actor)).withDomains(Set.of(domain)));
            case Selection.OfCooperation(
                            List<ActorId> actors,
                            @Nullable Domain domain,
                            @Nullable PartialDate period) ->
                    actors.size() > 1
                            ? Optional.empty()
                            : Optional.of(cooperation(filter, actors, domain, period));
        };
    }

    private static GraphFilter cooperation(
            GraphFilter filter,
            List<ActorId> actors,
            @Nullable Domain domain,
            @Nullable PartialDate period) {
        GraphFilter narrow = filter.withTypes(Cooperation.TYPES);
        if (!actors.isEmpty()) {
            narrow = narrow.withActors(Set.copyOf(actors));
        }
        if (domain != null) {
            narrow = narrow.withDomains(Set.of(domain));
        }
        return period == null ? narrow : narrow.withDates(period.first(), period.last());
    }
}
