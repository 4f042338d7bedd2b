package org.diplograph.extraction.relation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.diplograph.article.Article;
import org.diplograph.article.DateExpression;
import org.diplograph.article.DateExpression.Anchor;
import org.diplograph.article.DateScanner;
import org.diplograph.article.PartialDate;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.token.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Reads when something happens: a date in words or figures, or a word such as "hier", "jeudi",
 * "last week", reckoned from the day of publication. Says nothing when the article does not.
 */
final class FactDates {
    /** A date with the words that told it. */
    record Told(PartialDate date, String words) {}

    private static final int BEFORE = 183;

    private final DateScanner scanner;
    private final RelativeDays relative;

    FactDates(DateScanner scanner, RelativeDays relative) {
        this.scanner = scanner;
        this.relative = relative;
    }

    /**
     * The date nearest to the trigger in its sentence, null when none is told.
     *
     * @param ahead whether the fact lies in the future, and so the weekday told with it
     */
    @Nullable Told read(Article article, ParsedSentence sentence, TextSpan trigger, boolean ahead) {
        TextSpan whole = sentence.view().sentence().sentence().span();
        List<DateExpression> dates = scanner.scan(article.text(), whole);
        Told best = null;
        int nearest = Integer.MAX_VALUE;
        for (DateExpression expression : dates) {
            PartialDate date = resolve(expression, article.published());
            int distance = distance(expression.span(), trigger);
            if (date != null && distance < nearest) {
                nearest = distance;
                best = new Told(date, expression.span().of(article.text()));
            }
        }
        return best != null ? best : relative(article, sentence, ahead ? trigger : null);
    }

    private static int distance(TextSpan a, TextSpan b) {
        return a.start() >= b.end() ? a.start() - b.end() : Math.max(0, b.start() - a.end());
    }

    private static @Nullable PartialDate resolve(
            DateExpression expression, @Nullable PartialDate published) {
        PartialDate complete = expression.date();
        if (complete != null || published == null) {
            return complete;
        }
        int year = published.first().getYear();
        PartialDate date = expression.date(year);
        if (date == null || expression.anchor() == Anchor.NEXT) {
            return date != null && date.last().isBefore(published.first())
                    ? expression.date(year + 1)
                    : date;
        }
        if (expression.anchor() == Anchor.LAST) {
            return date.first().isAfter(published.last()) ? expression.date(year - 1) : date;
        }
        return date.first().isAfter(published.last().plusDays(BEFORE))
                ? expression.date(year - 1)
                : date;
    }

    private @Nullable Told relative(
            Article article, ParsedSentence sentence, @Nullable TextSpan future) {
        PartialDate published = article.published();
        if (published == null || published.precision() != PartialDate.Precision.DAY) {
            return null;
        }
        SentenceView view = sentence.view();
        for (int i = 0; i < view.size(); i++) {
            boolean ahead = future != null && belongs(view, i, future);
            PartialDate date = at(view, i, published.first(), ahead);
            if (date != null) {
                return new Told(date, view.token(i).text());
            }
        }
        return null;
    }

    /**
     * Not the weekday of "said on Monday that it would …", but any after the trigger or in front.
     */
    private static boolean belongs(SentenceView view, int i, TextSpan trigger) {
        if (view.token(i).span().start() >= trigger.end()) {
            return true;
        }
        for (int before = 0; before < i; before++) {
            if (view.token(before).is(PartOfSpeech.VERB)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable PartialDate at(SentenceView view, int i, LocalDate day, boolean ahead) {
        Integer days = relative.days(view.folded(i));
        if (days != null) {
            return PartialDate.of(day.plusDays(days));
        }
        DayOfWeek weekday = scanner.weekday(view.folded(i));
        if (weekday != null) {
            boolean next =
                    relative.isNext(view.folded(i + 1)) || relative.isNext(view.folded(i - 1));
            return next || ahead
                    ? PartialDate.of(
                            day.with(
                                    next
                                            ? TemporalAdjusters.next(weekday)
                                            : TemporalAdjusters.nextOrSame(weekday)))
                    : PartialDate.of(day.with(TemporalAdjusters.previousOrSame(weekday)));
        }
        int months = relative.months(view, i);
        return months == 0 ? null : PartialDate.of(YearMonth.from(day).plusMonths(months));
    }
}
