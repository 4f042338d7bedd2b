package org.diplograph.export;

import java.util.List;
import java.util.Locale;
import org.diplograph.actor.Actor;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.State;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.SourcedFact;
import org.jspecify.annotations.Nullable;

/**
 * An actor as files tell it.
 *
 * @param organisationKind null for states and persons
 * @param latitude in degrees north, null for all but states
 * @param longitude in degrees east, null for all but states
 * @param sources independent sources of its ties
 * @param facts facts of its ties
 */
record ActorRow(
        String id,
        String label,
        String name,
        String kind,
        @Nullable String organisationKind,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int sources,
        int facts) {
    static ActorRow of(Actor actor, DiplomacyGraph graph, Locale locale) {
        List<SourcedFact> facts =
                graph.tiesOf(actor.id()).stream().flatMap(tie -> tie.facts().stream()).toList();
        return new ActorRow(
                actor.id().value(),
                actor.label().in(locale),
                actor.name().in(locale),
                actor.kind().name(),
                actor instanceof Organisation organisation
                        ? organisation.organisationKind().name()
                        : null,
                actor instanceof State state ? state.latitude() : null,
                actor instanceof State state ? state.longitude() : null,
                (int) facts.stream().map(SourcedFact::source).distinct().count(),
                facts.size());
    }
}
