package org.diplograph.ui.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Gazetteer;
import org.diplograph.actor.Membership;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.Seat;
import org.diplograph.article.Folding;
import org.springframework.stereotype.Component;

/** What is known of an actor beforehand, apart from the articles. */
@Component
class ActorKnowledge {
    private final Gazetteer gazetteer;

    ActorKnowledge(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A state's time in an organisation.
     *
     * @param other the organisation, or the state, whichever the page is not about
     */
    record Known(Actor other, Membership membership) {}

    /** City and state of an organisation's seat: "Abuja, Nigeria"; empty when unknown. */
    String seatOf(ActorId organisation, Locale locale) {
        Seat seat = gazetteer.seatOf(organisation);
        if (seat == null) {
            return "";
        }
        Actor state = gazetteer.actor(seat.state());
        String city = seat.city().in(locale);
        return state == null ? city : city + ", " + state.name().in(locale);
    }

    /**
     * What else an actor is called in one language. Forms that differ from a name already given by
     * their capitals or full stops alone are left out.
     *
     * @param given names that are shown anyway
     */
    List<String> otherNames(Actor actor, Locale locale, Collection<String> given) {
        Set<String> seen = new HashSet<>();
        given.forEach(name -> seen.add(essence(name)));
        return gazetteer.namesOf(actor.id(), locale).stream()
                .map(name -> name.replace('\'', '’'))
                .filter(name -> seen.add(essence(name)))
                .toList();
    }

    /** Whether the gazetteer has its names. */
    boolean knows(Actor actor) {
        return gazetteer.actor(actor.id()) != null;
    }

    private static String essence(String name) {
        return Folding.fold(name).replace(".", "");
    }

    /** The members of an organisation or the memberships of a state, earliest first. */
    List<Known> membershipsOf(Actor actor) {
        List<Known> known = new ArrayList<>();
        if (actor instanceof Organisation organisation) {
            for (Membership membership : organisation.members()) {
                Actor member = gazetteer.actor(membership.state());
                if (member != null) {
                    known.add(new Known(member, membership));
                }
            }
        } else {
            for (Actor other : gazetteer.actors()) {
                if (other instanceof Organisation organisation) {
                    organisation.members().stream()
                            .filter(membership -> membership.state().equals(actor.id()))
                            .forEach(membership -> known.add(new Known(organisation, membership)));
                }
            }
        }
        known.sort(
                Comparator.<Known, String>comparing(
                                entry -> String.valueOf(entry.membership().since()))
                        .thenComparing(entry -> entry.other().id()));
        return List.copyOf(known);
    }
}
