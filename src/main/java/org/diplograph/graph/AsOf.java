package org.diplograph.graph;

import java.time.LocalDate;
import org.diplograph.fact.RelationType;

/**
 * The facts as they stood on a day. What happens later is not seen; a membership is seen while it
 * lasts, whenever an article speaks of it, and no more once the member has left.
 */
final class AsOf {
    private final LocalDate day;
    private final MembershipHistory history;

    AsOf(LocalDate day, MembershipHistory history) {
        this.day = day;
        this.history = history;
    }

    /** How the actors of a membership stand to each other on the day. */
    Standing standing(TieId membership) {
        return history.on(membership.from(), membership.to(), day).orElse(Standing.UNCERTAIN);
    }

    /**
     * How an asserted fact about a membership lies to the day.
     *
     * @param type one of those for which {@link Stays#concerns} holds
     * @param byDate how its date lies to the day
     */
    static Period.Place place(RelationType type, Standing standing, Period.Place byDate) {
        return switch (type) {
            case MEMBER_OF, JOINS ->
                    switch (standing) {
                        case LEFT, NOT_YET -> Period.Place.OUTSIDE;
                        case MEMBER -> Period.Place.INSIDE;
                        case UNCERTAIN ->
                                byDate == Period.Place.INSIDE ? byDate : Period.Place.UNCERTAIN;
                    };
            case WITHDRAWS_FROM -> standing == Standing.LEFT ? Period.Place.INSIDE : byDate;
            default -> throw new IllegalArgumentException(type.toString());
        };
    }
}
