package org.diplograph.ui.actors;

import java.util.Comparator;
import org.diplograph.article.PartialDate;
import org.diplograph.graph.SourcedFact;

/** In which order facts are listed. */
final class FactOrder {
    /** Undated last; of one day in the order of articles and text. */
    static final Comparator<SourcedFact> NEWEST_FIRST =
            Comparator.comparing(
                            SourcedFact::when,
                            Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
                    .thenComparing(fact -> fact.fact().evidence().article())
                    .thenComparing(fact -> fact.fact().evidence().trigger())
                    .thenComparing(fact -> fact.fact().id());

    private FactOrder() {}
}
