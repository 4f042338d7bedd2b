package org.diplograph.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.diplograph.article.DateExpression.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Dates articles that tell days without a year ("les 3 et 4 avril prochains") by the other articles
 * of their folder: when these know one of the days in one year only, it is taken for the same day.
 */
final class SharedDates {
    /** A day of any year. */
    private record Day(int month, int day) {
        static Day of(LocalDate date) {
            return new Day(date.getMonthValue(), date.getDayOfMonth());
        }
    }

    private final DateScanner scanner = DateScanner.load();

    /** The articles, in the same order, those without a date dated where the others allow it. */
    List<Article> complete(List<Article> articles) {
        if (articles.stream().allMatch(article -> article.published() != null)) {
            return articles;
        }
        Map<Day, Set<Integer>> years = new HashMap<>();
        for (Article article : articles) {
            PartialDate published = article.published();
            if (published != null && published.precision() == PartialDate.Precision.DAY) {
                note(published, years);
            }
            for (DateExpression date : dates(article)) {
                PartialDate known = date.date();
                if (known != null && date.day() != null) {
                    note(known, years);
                }
            }
        }
        return articles.stream()
                .map(article -> article.published() == null ? dated(article, years) : article)
                .toList();
    }

    private static void note(PartialDate day, Map<Day, Set<Integer>> years) {
        years.computeIfAbsent(Day.of(day.first()), key -> new HashSet<>())
                .add(day.first().getYear());
    }

    private List<DateExpression> dates(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind().isRead())
                .flatMap(block -> scanner.scan(article.text(), block.span()).stream())
                .toList();
    }

    private Article dated(Article article, Map<Day, Set<Integer>> years) {
        return dates(article).stream()
                .map(date -> published(date, years))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(article::publishedOn)
                .orElse(article);
    }

    /**
     * When the words were written, as far as the date they name tells: of a coming day only the
     * month is likely.
     */
    private static @Nullable PartialDate published(
            DateExpression date, Map<Day, Set<Integer>> years) {
        if (date.month() == null || date.day() == null || date.date() != null) {
            return null;
        }
        Set<Integer> known = years.getOrDefault(new Day(date.month(), date.day()), Set.of());
        if (known.size() != 1) {
            return null;
        }
        int year = known.iterator().next();
        PartialDate day = date.date(year);
        if (day == null || !date.fits(year)) {
            return null;
        }
        boolean coming = date.anchor() == Anchor.NEXT || date.anchor() == Anchor.TOMORROW;
        return coming ? PartialDate.of(YearMonth.from(day.first())) : day;
    }
}
