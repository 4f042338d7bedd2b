package org.diplograph.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates that name their month: "le 3 avril 2025", "May 3", "en juin". */
record NamedDates(DateWords words, CalendarNames calendar) {
    private static final Set<String> RANGE = Set.of("et", "au", "a", "and", "to", "ou", "or");
    private static final Set<String> BEFORE_MONTH_ALONE =
            Set.of(
                    "en",
                    "depuis",
                    "de",
                    "debut",
                    "fin",
                    "mi",
                    "in",
                    "since",
                    "of",
                    "early",
                    "late",
                    "mid",
                    "until",
                    "jusqu'en",
                    "last",
                    "from",
                    "to",
                    "by",
                    "des",
                    "courant",
                    "d");

    /** A date around the name of a month. */
    @Nullable DatePlace around(int at, int month) {
        int first = at;
        int last = at;
        Integer day = null;
        Integer year = null;
        int left = at - 1;
        DateWord before = words.free(left);
        if (before != null
                && words.adjoin(left)
                && (before.folded().equals("of") || before.folded().equals("de"))
                && words.free(left - 1) != null
                && words.adjoin(left - 1)) {
            before = dayAt(left - 1) >= 0 ? words.free(left - 1) : before;
            left = dayAt(left - 1) >= 0 ? left - 1 : left;
        }
        int dayAt = before != null && words.adjoin(left) ? dayAt(left) : -1;
        if (dayAt >= 0) {
            day = words.get(dayAt).number();
            first = dayAt;
            while (first > 0 && isRangeBefore(first)) {
                first = words.get(first - 1).digits() ? first - 1 : first - 2;
            }
        }
        DateWord next = words.free(at + 1);
        if (day == null
                && next != null
                && next.isDay()
                && words.adjoin(at)
                && calendar.standsBeforeDay(words.get(at).folded())) {
            day = next.number();
            last = at + 1;
            if (words.free(last + 1) != null
                    && words.get(last + 1).isOrdinal()
                    && words.touch(last)) {
                last++;
            }
            DateWord second = words.free(last + 1);
            if (second != null && second.isDay() && words.adjoin(last)) {
                day = second.number();
                last++;
            }
        }
        DateWord after = words.free(last + 1);
        if (after != null && after.isYear() && words.adjoin(last)) {
            year = after.number();
            last++;
        }
        if (day == null
                && year == null
                && !(words.isOneOf(at - 1, BEFORE_MONTH_ALONE) && words.adjoin(at - 1))) {
            return null;
        }
        return new DatePlace(first, last, year, month, day);
    }

    /** The index of the number of the day that ends at a word: "3", or "1" before "er". */
    private int dayAt(int i) {
        DateWord word = words.free(i);
        if (word == null) {
            return -1;
        }
        if (word.isDay()) {
            return i;
        }
        DateWord number = words.free(i - 1);
        return word.isOrdinal() && number != null && number.isDay() && words.touch(i - 1)
                ? i - 1
                : -1;
    }

    private boolean isRangeBefore(int first) {
        DateWord previous = words.free(first - 1);
        if (previous == null || !words.adjoin(first - 1)) {
            return false;
        }
        DateWord number = words.free(first - 2);
        return previous.isDay()
                || (RANGE.contains(previous.folded())
                        && number != null
                        && number.isDay()
                        && words.adjoin(first - 2));
    }
}
