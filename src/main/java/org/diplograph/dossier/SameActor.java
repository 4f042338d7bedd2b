package org.diplograph.dossier;

import java.util.List;
import java.util.TreeSet;
import org.diplograph.actor.Actor;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.Person;
import org.diplograph.actor.State;

/** Joins what several articles tell of one actor. */
final class SameActor {
    private SameActor() {}

    /**
     * The actor of the first article with the aliases of both; a person keeps the longer full name.
     */
    static Actor merge(Actor first, Actor second) {
        if (first.equals(second)) {
            return first;
        }
        TreeSet<String> aliases = new TreeSet<>(first.aliases());
        aliases.addAll(second.aliases());
        List<String> all = List.copyOf(aliases);
        return switch (first) {
            case State state -> state;
            case Organisation organisation ->
                    new Organisation(
                            organisation.id(),
                            organisation.name(),
                            organisation.label(),
                            organisation.organisationKind(),
                            organisation.bloc(),
                            all,
                            organisation.members(),
                            organisation.parent());
            case Person person -> {
                String other = second.name().french();
                boolean longer = other.length() > person.fullName().length();
                yield new Person(person.id(), longer ? other : person.fullName(), all);
            }
        };
    }
}
