package org.diplograph.article;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.article.DateExpression.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that name a month or are written in figures, in French and English alike, in one
 * pass.
 */
public final class DateScanner {
    /** So many words before a date are looked at for what belongs to it. */
    private static final int REACH = 4;

    private static final Set<String> ARTICLES = Set.of("le", "the", "les", "on");

    private final CalendarNames calendar;

    private DateScanner(CalendarNames calendar) {
        this.calendar = calendar;
    }

    public static DateScanner load() {
        return new DateScanner(CalendarNames.load());
    }

    /** The dates of a part of a text, in order; they do not overlap. */
    public List<DateExpression> scan(String text, TextSpan part) {
        return new Pass(DateWords.of(text, part)).run();
    }

    /** The day of the week that a folded word names, or null. */
    public @Nullable DayOfWeek weekday(String folded) {
        return calendar.weekday(folded);
    }

    /** One walk over the words. */
    private final class Pass {
        private final DateWords words;
        private final NamedDates named;
        private final FigureDates figures;

        Pass(DateWords words) {
            this.words = words;
            named = new NamedDates(words, calendar);
            figures = new FigureDates(words);
        }

        List<DateExpression> run() {
            List<DateExpression> found = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                DatePlace place = words.free(i) == null ? null : placeAt(i);
                if (place != null) {
                    found.add(expression(place));
                }
            }
            return found;
        }

        private @Nullable DatePlace placeAt(int i) {
            DateWord word = words.get(i);
            if (word.digits()) {
                return figures.at(i);
            }
            Integer month = calendar.month(word.folded());
            return month == null ? null : named.around(i, month);
        }

        /** Takes in the day of the week and the words that say from when the date is reckoned. */
        private DateExpression expression(DatePlace place) {
            int first = place.first();
            int last = place.last();
            DayOfWeek weekday = null;
            Anchor anchor = Anchor.NONE;
            int start = first;
            for (int i = first - 1;
                    i >= first - REACH && i >= words.taken() && words.adjoin(i);
                    i--) {
                String folded = words.get(i).folded();
                if (weekday == null && calendar.weekday(folded) != null) {
                    weekday = calendar.weekday(folded);
                    start = i;
                } else if (anchor == Anchor.NONE && AnchorWords.before(folded) != Anchor.NONE) {
                    anchor = AnchorWords.before(folded);
                    start = i;
                } else if (!ARTICLES.contains(folded)) {
                    break;
                }
            }
            int end = last;
            if (last + 1 < words.size() && words.adjoin(last)) {
                Anchor after = AnchorWords.after(words.get(last + 1).folded());
                if (after != Anchor.NONE) {
                    anchor = after;
                    end = last + 1;
                }
            }
            TextSpan span = new TextSpan(words.get(start).start(), words.get(end).end());
            words.take(end + 1);
            return new DateExpression(
                    span, place.year(), place.month(), place.day(), weekday, anchor);
        }
    }
}
