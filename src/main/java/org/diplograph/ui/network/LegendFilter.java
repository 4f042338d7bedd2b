package org.diplograph.ui.network;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.diplograph.actor.ActorKind;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.network.NetworkCanvas.FilterKind;

/**
 * What a click on an entry of the legend does to the filter: relations and domains are added and
 * taken away; a status or a kind of actor is shown alone, and a second click shows the usual ones;
 * that of single sources hides or shows ties that only one source states.
 */
final class LegendFilter {
    private LegendFilter() {}

    /** The filter after the click; the same when no constant has that name. */
    static GraphFilter after(GraphFilter filter, FilterKind kind, String name) {
        return switch (kind) {
            case TYPE ->
                    constant(RelationType.class, name)
                            .map(type -> filter.withTypes(toggled(filter.types(), type)))
                            .orElse(filter);
            case DOMAIN ->
                    constant(Domain.class, name)
                            .map(domain -> filter.withDomains(toggled(filter.domains(), domain)))
                            .orElse(filter);
            case STATUS ->
                    constant(Status.class, name)
                            .map(
                                    status ->
                                            filter.withStatuses(
                                                    alone(
                                                            filter.statuses(),
                                                            status,
                                                            GraphFilter.USUAL_STATUSES)))
                            .orElse(filter);
            case ACTOR_KIND ->
                    constant(ActorKind.class, name)
                            .map(
                                    actors ->
                                            filter.withKinds(
                                                    alone(
                                                            filter.kinds(),
                                                            actors,
                                                            GraphFilter.USUAL_KINDS)))
                            .orElse(filter);
            case CONTESTED -> filter.withContested(!filter.contested());
            case SOURCES -> filter.withMinSources(filter.minSources() > 1 ? 1 : 2);
        };
    }

    private static <T> Set<T> toggled(Set<T> all, T one) {
        Set<T> other = new HashSet<>(all);
        if (!other.remove(one)) {
            other.add(one);
        }
        return other;
    }

    private static <T> Set<T> alone(Set<T> now, T one, Set<T> usual) {
        return now.equals(Set.of(one)) ? usual : Set.of(one);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
