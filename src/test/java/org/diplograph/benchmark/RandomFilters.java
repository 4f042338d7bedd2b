package org.diplograph.benchmark;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Status;
import org.diplograph.graph.GraphFilter;

/** Filters by date, domain and status as a visitor may choose them, another one each time. */
final class RandomFilters {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 11 * 365;

    private final RandomGenerator random = new SplittableRandom(7);

    GraphFilter next() {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        return GraphFilter.USUAL
                .withDates(from, from.plusDays(30 + random.nextInt(3 * 365)))
                .withDomains(some(Domain.class, 3))
                .withStatuses(some(Status.class, 4));
    }

    /** One to so many constants. */
    private <E extends Enum<E>> Set<E> some(Class<E> type, int most) {
        E[] constants = type.getEnumConstants();
        Set<E> chosen = EnumSet.noneOf(type);
        int count = 1 + random.nextInt(most);
        while (chosen.size() < count) {
            chosen.add(constants[random.nextInt(constants.length)]);
        }
        return chosen;
    }
}
