package org.diplograph.graph;

import java.time.LocalDate;
import org.diplograph.article.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The days to look at.
 *
 * @param from first day, null for no beginning
 * @param to last day, null for no end
 * @param asOf the day on which to look: nothing that happens later, and no membership that has
 *     ended by then; null for no such day
 * @param uncertain whether dates pass of which it cannot be said whether they lie in the period: a
 *     month or year that lies in it only partly, or no date at all
 */
public record Period(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        boolean uncertain) {
    public static final Period ALL = new Period(null, null, null, true);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    /** How a date lies to the period. */
    public enum Place {
        INSIDE,
        UNCERTAIN,
        OUTSIDE
    }

    public boolean isBounded() {
        return from != null || to != null || asOf != null;
    }

    public Place place(@Nullable PartialDate date) {
        if (!isBounded()) {
            return Place.INSIDE;
        }
        if (date == null) {
            return Place.UNCERTAIN;
        }
        if (isBefore(date.last(), from)
                || isBefore(to, date.first())
                || isBefore(asOf, date.first())) {
            return Place.OUTSIDE;
        }
        boolean partly =
                isBefore(date.first(), from)
                        || isBefore(to, date.last())
                        || isBefore(asOf, date.last());
        return partly ? Place.UNCERTAIN : Place.INSIDE;
    }

    public boolean accepts(@Nullable PartialDate date) {
        return passes(place(date));
    }

    boolean passes(Place place) {
        return place == Place.INSIDE || (place == Place.UNCERTAIN && uncertain);
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    @Override
    public String toString() {
        return from + "|" + to + "|" + asOf + "|" + uncertain;
    }
}
