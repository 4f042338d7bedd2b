package org.diplograph.ui.component;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.diplograph.article.PartialDate;

/** Writes dates as precisely as they are known: "3 avril 2025", "April 2025", "2025". */
public final class Dates {
    private final Locale locale;

    public Dates(Locale locale) {
        this.locale = locale;
    }

    public String of(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> format("uuuu", date.first());
            case MONTH -> format("MMMM uuuu", date.first());
            case DAY -> day(date.first());
        };
    }

    /** "3 avril 2025 – 5 mai 2025", or one date. */
    public String between(PartialDate first, PartialDate last) {
        return first.equals(last) ? of(first) : of(first) + " – " + of(last);
    }

    private String day(LocalDate day) {
        boolean french = locale.getLanguage().equals("fr");
        return french && day.getDayOfMonth() == 1
                ? "1er " + format("MMMM uuuu", day)
                : format("d MMMM uuuu", day);
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
