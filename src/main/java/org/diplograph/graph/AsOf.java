package org.diplograph.graph;

import java.time.LocalDate;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Status;

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

    /** How a fact lies to the day. */
    Period.Place place(SourcedFact sourced, Period period) {
        Fact fact = sourced.fact();
        Period.Place byDate = period.place(sourced.when());
        if (fact.status() != Status.ASSERTED) {
            return byDate;
        }
        Standing standing = history.on(fact.from(), fact.to(), day).orElse(Standing.UNCERTAIN);
        return switch (fact.type()) {
            case MEMBER_OF, JOINS ->
                    switch (standing) {
                        case LEFT, NOT_YET -> Period.Place.OUTSIDE;
                        case MEMBER -> Period.Place.INSIDE;
                        case UNCERTAIN ->
                                byDate == Period.Place.INSIDE ? byDate : Period.Place.UNCERTAIN;
                    };
            case WITHDRAWS_FROM -> standing == Standing.LEFT ? Period.Place.INSIDE : byDate;
            default -> byDate;
        };
    }
}
