package org.diplograph.export;

import java.util.List;
import java.util.stream.Collectors;
import org.diplograph.graph.MembershipHistory;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A tie as files tell it.
 *
 * @param label its relation in words
 * @param weight number of independent sources
 * @param quote the words of its newest fact of the strongest status
 * @param article file name of the article they stand in
 */
record TieRow(Tie tie, String label, int weight, List<Span> spans, String quote, String article) {
    static TieRow of(Tie tie, MembershipHistory memberships, String label) {
        SourcedFact proof =
                tie.facts().stream()
                        .filter(fact -> fact.fact().status() == tie.status())
                        .findFirst()
                        .orElseThrow();
        return new TieRow(
                tie,
                label,
                tie.sources(),
                Span.of(tie, memberships),
                proof.fact().evidence().quote(),
                proof.fact().evidence().article());
    }

    String id() {
        return tie.id().toString();
    }

    String from() {
        return tie.id().from().value();
    }

    String to() {
        return tie.id().to().value();
    }

    String type() {
        return tie.type().name();
    }

    boolean directed() {
        return !tie.type().isSymmetric();
    }

    /** The constants of its domains, separated by spaces. */
    String domains() {
        return tie.domains().stream()
                .map(share -> share.domain().name())
                .collect(Collectors.joining(" "));
    }

    String status() {
        return tie.status().name();
    }

    /** When it begins, as precisely as known, or null. */
    @Nullable String start() {
        return spans.isEmpty() || spans.getFirst().start() == null
                ? null
                : spans.getFirst().start().toString();
    }

    /** When it ends, as precisely as known, or null. */
    @Nullable String end() {
        return spans.isEmpty() || spans.getLast().end() == null
                ? null
                : spans.getLast().end().toString();
    }
}
