package org.diplograph.article;

import org.jspecify.annotations.Nullable;

/** Reads dates in figures: 2025-04-03, 2025-04, 03/04/2025, 3.4.2025. */
record FigureDates(DateWords words) {
    private static final int FIRST_SHORT_YEAR = 10;
    private static final int LAST_SHORT_YEAR = 49;

    /** The date that begins with a number, or null. */
    @Nullable DatePlace at(int at) {
        DateWord one = words.get(at);
        DateWord two = words.free(at + 1);
        if (two == null || !two.digits() || two.folded().length() > 2 || !words.areSeparated(at)) {
            return null;
        }
        char separator = words.behind(at);
        DateWord three = words.free(at + 2);
        boolean full =
                three != null
                        && three.digits()
                        && words.areSeparated(at + 1)
                        && words.behind(at + 1) == separator;
        if (one.isYear() && separator == '-' && two.folded().length() == 2 && two.isMonth()) {
            boolean day = full && three != null && three.isDay() && three.folded().length() == 2;
            return new DatePlace(
                    at,
                    day ? at + 2 : at + 1,
                    one.number(),
                    two.number(),
                    day && three != null ? three.number() : null);
        } else if (full && three != null && one.isDay() && two.isDay()) {
            boolean dayFirst = two.isMonth();
            int day = dayFirst ? one.number() : two.number();
            int month = dayFirst ? two.number() : one.number();
            int year = separator == '/' ? yearOf(three) : three.isYear() ? three.number() : 0;
            if (month <= 12 && year > 0) {
                return new DatePlace(at, at + 2, year, month, day);
            }
        }
        return null;
    }

    /** Of "2026" or "26"; 0 when it is no year of these decades. */
    private static int yearOf(DateWord word) {
        if (word.isYear()) {
            return word.number();
        }
        boolean recent =
                word.folded().length() == 2
                        && word.number() >= FIRST_SHORT_YEAR
                        && word.number() <= LAST_SHORT_YEAR;
        return recent ? 2000 + word.number() : 0;
    }
}
