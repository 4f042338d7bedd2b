package org.diplograph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.article.PartialDate;
import org.diplograph.article.PartialDate.Precision;
import org.diplograph.fact.FactId;
import org.jspecify.annotations.Nullable;

/**
 * The beginning or the end of a membership.
 *
 * @param date the day, month or year of it; null when nothing tells
 * @param atTheLatest whether it lies on that date or before it: all that is known is that an
 *     article of that date speaks of it as done
 * @param facts the facts that say so; none when it is general knowledge
 */
public record Turn(@Nullable PartialDate date, boolean atTheLatest, List<SourcedFact> facts) {
    public Turn {
        facts = List.copyOf(facts);
    }

    /** General knowledge that no article of the dossier needs to state. */
    static Turn known(String date) {
        return new Turn(PartialDate.parse(date), false, List.of());
    }

    /** What one fact says: at its own date, else not later than its article. */
    static Turn of(SourcedFact fact) {
        return new Turn(fact.when(), fact.fact().date() == null, List.of(fact));
    }

    public boolean isGeneralKnowledge() {
        return facts.isEmpty();
    }

    /** Both together: the facts of both, the date of the one that knows it better. */
    Turn with(Turn other) {
        Turn better = isBetterThan(other) ? this : other;
        List<SourcedFact> all =
                Stream.concat(facts.stream(), other.facts.stream())
                        .collect(
                                Collectors.toMap(
                                        fact -> fact.fact().id(),
                                        fact -> fact,
                                        (one, same) -> one,
                                        LinkedHashMap<FactId, SourcedFact>::new))
                        .values()
                        .stream()
                        .toList();
        return new Turn(better.date, better.atTheLatest, all);
    }

    /** General knowledge first, then own dates, finer ones first, earlier ones first. */
    private boolean isBetterThan(Turn other) {
        if (date == null || other.date == null) {
            return date != null;
        }
        if (isGeneralKnowledge() != other.isGeneralKnowledge()) {
            return isGeneralKnowledge();
        }
        if (atTheLatest != other.atTheLatest) {
            return !atTheLatest;
        }
        Precision precision = date.precision();
        return precision == other.date.precision()
                ? date.compareTo(other.date) <= 0
                : precision.compareTo(other.date.precision()) > 0;
    }
}
