package org.diplograph.ui.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.diplograph.article.PartialDate;
import org.diplograph.ui.Translations;
import org.diplograph.ui.component.Dates;

/** Says in a paragraph what the timeline shows, for those who do not see it. */
final class TimelineSummary {
    private final Translations translations;
    private final Locale locale;
    private final Dates dates;

    TimelineSummary(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
        this.dates = new Dates(locale);
    }

    String of(List<Mark> marks) {
        Map<PartialDate, Integer> perDate = new TreeMap<>();
        marks.stream()
                .filter(mark -> mark.when() != null)
                .forEach(
                        mark ->
                                perDate.merge(
                                        Objects.requireNonNull(mark.when()),
                                        mark.facts().size(),
                                        Integer::sum));
        int undated = facts(marks.stream().filter(mark -> mark.when() == null).toList());
        String without = undated == 0 ? "" : " " + text("summary.undated", undated);
        if (perDate.isEmpty()) {
            return text("summary.nothing") + without;
        }
        List<PartialDate> inOrder = List.copyOf(perDate.keySet());
        var busiest = perDate.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        int vague =
                facts(
                        marks.stream()
                                .filter(mark -> mark.when() != null)
                                .filter(mark -> !mark.own())
                                .toList());
        return text(
                        "summary",
                        facts(marks) - undated,
                        dates.between(inOrder.getFirst(), inOrder.getLast()),
                        dates.of(busiest.getKey()),
                        busiest.getValue())
                + (vague == 0 ? "" : " " + text("summary.article", vague))
                + without;
    }

    private static int facts(List<Mark> marks) {
        return marks.stream().mapToInt(mark -> mark.facts().size()).sum();
    }

    private String text(String key, Object... values) {
        return translations.getTranslation("timeline." + key, locale, values);
    }
}
