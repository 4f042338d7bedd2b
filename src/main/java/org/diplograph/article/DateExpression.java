package org.diplograph.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that name a date, as far as they tell it. Of a range ("3 et 4 avril") this is the
 * last day.
 *
 * @param span where they stand
 * @param year null when the words do not say
 * @param month 1 to 12, null for a year alone
 * @param day 1 to 31, null when the words do not say
 * @param weekday null when the words do not say
 */
public record DateExpression(
        TextSpan span,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday,
        Anchor anchor) {

    /** How the words relate the date to the day of writing. */
    public enum Anchor {
        NONE,
        /** "ce jeudi 3 avril", "today, 3 April". */
        THIS,
        /** "hier, jeudi 3 avril". */
        YESTERDAY,
        /** "demain, jeudi 3 avril". */
        TOMORROW,
        /** "le 3 avril prochain", "next 3 April". */
        NEXT,
        /** "le 3 avril dernier", "last 3 April". */
        LAST
    }

    /** The date, if the words tell a year and the calendar has the day; else null. */
    public @Nullable PartialDate date() {
        return year == null ? null : date(year);
    }

    /** The date in a given year; null when the calendar has no such day. */
    public @Nullable PartialDate date(int inYear) {
        try {
            if (month == null) {
                return PartialDate.of(Year.of(inYear));
            }
            return day == null
                    ? PartialDate.of(YearMonth.of(inYear, month))
                    : PartialDate.of(LocalDate.of(inYear, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Whether the words give a day and a month and nothing against that year: a weekday must be
     * right.
     */
    boolean fits(int inYear) {
        PartialDate date = date(inYear);
        return date != null
                && day != null
                && (weekday == null || date.first().getDayOfWeek() == weekday);
    }
}
