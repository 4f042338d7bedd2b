package org.diplograph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A calendar date known to the day, the month or the year (the reduced precision of ISO 8601-1,
 * 5.2.2).
 *
 * @param first the first day the date may mean: the day itself, the first of the month or of the
 *     year
 * @param precision how much of it is known
 */
public record PartialDate(LocalDate first, Precision precision) implements Comparable<PartialDate> {
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public PartialDate {
        boolean exact =
                switch (precision) {
                    case YEAR -> first.getDayOfYear() == 1;
                    case MONTH -> first.getDayOfMonth() == 1;
                    case DAY -> true;
                };
        if (!exact) {
            throw new IllegalArgumentException(first + " does not begin a " + precision);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), Precision.YEAR);
    }

    /**
     * Reads {@code 2025}, {@code 2025-04} or {@code 2025-04-03}.
     *
     * @throws DateTimeException when the text is none of these
     */
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> of(Year.parse(text));
            case 7 -> of(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
        };
    }

    /** The last day the date may mean. */
    public LocalDate last() {
        return switch (precision) {
            case YEAR -> first.plus(1, ChronoUnit.YEARS).minusDays(1);
            case MONTH -> first.plus(1, ChronoUnit.MONTHS).minusDays(1);
            case DAY -> first;
        };
    }

    /** Earlier first days first; of two with one first day, the vaguer first. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (precision) {
            case YEAR -> Year.from(first).toString();
            case MONTH -> YearMonth.from(first).toString();
            case DAY -> first.toString();
        };
    }
}
