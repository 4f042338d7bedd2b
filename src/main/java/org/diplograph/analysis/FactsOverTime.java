package org.diplograph.analysis;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diplograph.article.PartialDate;
import org.diplograph.article.PartialDate.Precision;
import org.diplograph.graph.SourcedFact;

/**
 * How many facts there are in each month, or in each year when they lie more than five years apart.
 * A fact counts where its own date says, else where its article was published. Linear in the number
 * of facts.
 *
 * @param unit month or year
 * @param periods every period from the first to the last, those without facts included; none when
 *     nothing is dated
 * @param undated the facts of which no date is known, or only a year where months are counted
 */
public record FactsOverTime(
        Precision unit, SortedMap<PartialDate, FactGroup> periods, FactGroup undated) {
    private static final int MOST_MONTHS = 60;

    /** Longer spans than that are years that were misread; what lies before is left undated. */
    private static final int MOST_YEARS = 200;

    public FactsOverTime {
        periods = Collections.unmodifiableSortedMap(new TreeMap<>(periods));
    }

    public static FactsOverTime of(Collection<SourcedFact> facts) {
        Precision unit = unitFor(facts);
        SortedMap<PartialDate, List<SourcedFact>> lists = new TreeMap<>();
        List<SourcedFact> undated = new ArrayList<>();
        for (SourcedFact fact : facts) {
            PartialDate when = fact.when();
            if (when == null || when.precision().compareTo(unit) < 0) {
                undated.add(fact);
            } else {
                lists.computeIfAbsent(period(when, unit), absent -> new ArrayList<>()).add(fact);
            }
        }
        dropFarPast(lists, undated);
        SortedMap<PartialDate, FactGroup> periods = new TreeMap<>();
        if (!lists.isEmpty()) {
            PartialDate last = lists.lastKey();
            for (PartialDate at = lists.firstKey(); at.compareTo(last) <= 0; at = next(at)) {
                periods.put(at, new FactGroup(lists.getOrDefault(at, List.of())));
            }
        }
        return new FactsOverTime(unit, periods, new FactGroup(undated));
    }

    private static void dropFarPast(
            SortedMap<PartialDate, List<SourcedFact>> lists, List<SourcedFact> undated) {
        while (!lists.isEmpty()
                && lists.firstKey()
                        .first()
                        .plusYears(MOST_YEARS)
                        .isBefore(lists.lastKey().first())) {
            undated.addAll(Objects.requireNonNull(lists.remove(lists.firstKey())));
        }
    }

    private static Precision unitFor(Collection<SourcedFact> facts) {
        List<PartialDate> months =
                facts.stream()
                        .map(SourcedFact::when)
                        .filter(Objects::nonNull)
                        .filter(date -> date.precision() != Precision.YEAR)
                        .sorted()
                        .toList();
        boolean far =
                !months.isEmpty()
                        && ChronoUnit.MONTHS.between(
                                        months.getFirst().first().withDayOfMonth(1),
                                        months.getLast().first())
                                >= MOST_MONTHS;
        return far ? Precision.YEAR : Precision.MONTH;
    }

    /** The month or year in which a date lies. */
    public static PartialDate period(PartialDate date, Precision unit) {
        return unit == Precision.YEAR
                ? new PartialDate(date.first().withDayOfYear(1), unit)
                : new PartialDate(date.first().withDayOfMonth(1), unit);
    }

    private static PartialDate next(PartialDate period) {
        return new PartialDate(period.last().plusDays(1), period.precision());
    }

    /** The facts of a period, empty when there are none. */
    public FactGroup in(PartialDate period) {
        return periods.getOrDefault(period, FactGroup.EMPTY);
    }
}
