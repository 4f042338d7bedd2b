package org.diplograph.extraction.relation;

import java.util.Map;
import java.util.Set;
import org.diplograph.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a day from the day of publication, read from {@code relation/dates.json}.
 *
 * @param days how many days later, by word
 * @param next words that turn a weekday to the coming one
 * @param last words that turn "month" to the one before
 * @param month words for a month
 */
record RelativeDays(
        Map<String, Integer> days, Set<String> next, Set<String> last, Set<String> month) {
    static RelativeDays of(Language language) {
        return Resources.read(language, "dates.json", RelativeDays.class);
    }

    @Nullable Integer days(String folded) {
        return days.get(folded);
    }

    boolean isNext(String folded) {
        return next.contains(folded);
    }

    /** −1 for "le mois dernier", +1 for "next month", 0 for anything else. */
    int months(SentenceView view, int i) {
        if (!month.contains(view.folded(i))) {
            return 0;
        }
        if (last.contains(view.folded(i + 1)) || last.contains(view.folded(i - 1))) {
            return -1;
        }
        return isNext(view.folded(i + 1)) || isNext(view.folded(i - 1)) ? 1 : 0;
    }
}
