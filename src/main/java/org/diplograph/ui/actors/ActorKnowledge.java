package org.diplograph.ui.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Gazetteer;
import org.diplograph.actor.Membership;
import org.diplograph.actor.Organisation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What is known of an actor beforehand, apart from the articles. Reads its files when first used.
 */
@Component
@Lazy
class ActorKnowledge {
    private final Gazetteer gazetteer = Gazetteer.load();

    /**
     * A state's time in an organisation.
     *
     * @param other the organisation, or the state, whichever the page is not about
     */
    record Known(Actor other, Membership membership) {}

    /** The state in whose territory an organisation has its seat. */
    Optional<Actor> hostOf(ActorId organisation) {
        return Optional.ofNullable(gazetteer.hostOf(organisation))
                .flatMap(host -> Optional.ofNullable(gazetteer.actor(host)));
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
