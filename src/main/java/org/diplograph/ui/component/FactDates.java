package org.diplograph.ui.component;

import org.diplograph.article.PartialDate;
import org.diplograph.article.PartialDate.Precision;
import org.diplograph.graph.SourcedFact;
import org.jspecify.annotations.Nullable;

/** Tells when something happened, and how surely that is known. */
final class FactDates {
    private final Texts texts;
    private final Dates dates;

    FactDates(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    String of(SourcedFact fact) {
        PartialDate own = fact.fact().date();
        if (own != null) {
            String date = dates.of(own);
            return switch (own.precision()) {
                case DAY -> date;
                case MONTH -> texts.get("evidence.date.month", date);
                case YEAR -> texts.get("evidence.date.year", date);
            };
        }
        return published(fact.published());
    }

    private String published(@Nullable PartialDate published) {
        if (published == null) {
            return texts.get("evidence.date.unknown");
        }
        String key =
                published.precision() == Precision.DAY
                        ? "evidence.date.published"
                        : "evidence.date.publishedAround";
        return texts.get(key, dates.of(published));
    }
}
