package org.diplograph.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Gazetteer;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.Person;
import org.diplograph.actor.Seat;
import org.diplograph.actor.State;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.Tie;
import org.diplograph.graph.TieId;
import org.springframework.stereotype.Component;

/**
 * Finds a place on the map for actors: states in their capital, organisations at their seat, else
 * among their members, else among those they deal with. Persons stand with whom they represent.
 */
@Component
public class Places {
    private final Cities cities = Cities.load();
    private final Gazetteer gazetteer;

    public Places(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Empty for an actor that stands nowhere in particular. */
    Optional<Place> of(Actor actor, DiplomacyGraph graph) {
        return switch (actor) {
            case State state -> Optional.of(ofState(state));
            case Organisation organisation ->
                    seat(organisation)
                            .or(() -> among(organisation.id(), graph, true))
                            .or(() -> among(organisation.id(), graph, false));
            case Person person -> among(person.id(), graph, true);
        };
    }

    private Place ofState(State state) {
        Cities.Point capital = cities.of(state.capital().english(), state.id());
        return capital == null
                ? new Place(Place.Kind.MIDDLE, state.longitude(), state.latitude(), null)
                : new Place(
                        Place.Kind.CAPITAL,
                        capital.longitude(),
                        capital.latitude(),
                        state.capital());
    }

    private Optional<Place> seat(Organisation organisation) {
        Seat seat = gazetteer.seatOf(organisation.id());
        if (seat == null) {
            return Optional.empty();
        }
        Cities.Point city = cities.of(seat.city().english(), seat.state());
        if (city != null) {
            return Optional.of(
                    new Place(Place.Kind.SEAT, city.longitude(), city.latitude(), seat.city()));
        }
        return gazetteer.actor(seat.state()) instanceof State host
                ? Optional.of(inCapitalOf(host))
                : Optional.empty();
    }

    private Place inCapitalOf(State host) {
        Place place = ofState(host);
        return new Place(Place.Kind.SEAT, place.longitude(), place.latitude(), place.city());
    }

    /** Amid the states that an actor is tied to. */
    private Optional<Place> among(ActorId id, DiplomacyGraph graph, boolean byBelonging) {
        List<Place> others =
                graph.tiesOf(id).stream()
                        .filter(tie -> !byBelonging || isBelonging(tie))
                        .map(tie -> other(tie.id(), id))
                        .distinct()
                        .flatMap(other -> graph.actor(other).stream())
                        .flatMap(this::fixed)
                        .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        double longitude = others.stream().mapToDouble(Place::longitude).average().orElseThrow();
        double latitude = others.stream().mapToDouble(Place::latitude).average().orElseThrow();
        return Optional.of(new Place(Place.Kind.AMONG, longitude, latitude, null));
    }

    private Stream<Place> fixed(Actor actor) {
        return switch (actor) {
            case State state -> Stream.of(ofState(state));
            case Organisation organisation -> seat(organisation).stream();
            case Person person -> Stream.empty();
        };
    }

    private static boolean isBelonging(Tie tie) {
        return tie.type() == RelationType.MEMBER_OF
                || tie.type() == RelationType.JOINS
                || tie.type() == RelationType.HOLDS_OFFICE;
    }

    private static ActorId other(TieId tie, ActorId one) {
        return tie.from().equals(one) ? tie.to() : tie.from();
    }

    /** All places of a graph's actors that have one, in the order of the actors. */
    List<Placed> in(DiplomacyGraph graph) {
        List<Placed> placed = new ArrayList<>();
        for (Actor actor : graph.actors()) {
            of(actor, graph).ifPresent(place -> placed.add(new Placed(actor, place)));
        }
        return placed;
    }

    /** An actor at its place. */
    record Placed(Actor actor, Place place) {
        Placed {
            Objects.requireNonNull(place);
        }
    }
}
