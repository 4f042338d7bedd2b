package org.diplograph.ui.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.Domain;
import org.diplograph.graph.TieId;
import org.diplograph.ui.OwnChoice;

/** What a lane of the timeline stands for; the value of {@code lanes} in an address. */
enum Lanes {
    ACTOR {
        @Override
        List<String> of(TieId tie, List<Domain> domains) {
            return List.of(tie.from().value(), tie.to().value());
        }
    },
    PAIR {
        @Override
        List<String> of(TieId tie, List<Domain> domains) {
            return List.of(pair(tie.from(), tie.to()));
        }
    },
    DOMAIN {
        @Override
        List<String> of(TieId tie, List<Domain> domains) {
            return domains.isEmpty()
                    ? List.of(NO_DOMAIN)
                    : domains.stream().map(Domain::name).toList();
        }
    };

    static final OwnChoice<Lanes> CHOICE = new OwnChoice<>("lanes", Lanes.class, ACTOR);

    /** The lane of what concerns no domain in particular. */
    static final String NO_DOMAIN = "NONE";

    private static final String BETWEEN = "~";

    /** The ids of the lanes in which a tie with these domains is drawn; one or more. */
    abstract List<String> of(TieId tie, List<Domain> domains);

    static String pair(ActorId one, ActorId other) {
        return Stream.of(one, other)
                .sorted()
                .map(ActorId::value)
                .reduce((first, second) -> first + BETWEEN + second)
                .orElseThrow();
    }

    /** The two actors of a lane of {@link #PAIR}. */
    static List<ActorId> actorsOf(String pair) {
        return Arrays.stream(pair.split(BETWEEN)).map(ActorId::new).toList();
    }
}
