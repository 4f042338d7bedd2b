package org.diplograph.fact;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a fact came about.
 *
 * @param rule id of the rule that found it
 * @param steps what was found and resolved, in order
 */
public record Derivation(String rule, List<Step> steps) {
    /**
     * One step.
     *
     * @param words the words of the article that told it; empty when the rule or the whole article
     *     did
     * @param result what they told: see {@link Kind}
     */
    public record Step(Kind kind, String words, String result) {}

    /** The kinds of finding. */
    public enum Kind {
        /** The words that tell the relation; the result is its type or office. */
        TRIGGER,
        /** The words that name the first actor; the result is the actor's id. */
        FROM,
        /** The words that name the second actor; the result is the actor's id. */
        TO,
        /** Words that take up actors named elsewhere; the result is their ids, by commas. */
        REFERENCE,
        /** An office that serves, as nothing else is said, whom the article is about. */
        TOPIC_REFERENCE,
        /** An office taken for the last one of its kind that was named. */
        OFFICE_REFERENCE,
        /** Somebody who acts for another; the result is that other's id. */
        ACTS_FOR,
        /** The parties are those of an event told before; the result is their ids, by commas. */
        TAKEN_OVER,
        /** The result is a {@link Status}. */
        STATUS_CUE,
        /** The result is a {@link Domain}. */
        DOMAIN_CUE,
        /** The result is the {@link Domain} of the whole article. */
        TOPIC_DOMAIN,
        /** The result is a {@link Attribution.Voice}. */
        ATTRIBUTION_CUE,
        /** The result is a {@link org.diplograph.article.PartialDate}. */
        DATE_CUE
    }

    public Derivation {
        steps = List.copyOf(steps);
    }

    /** The rule and every step in one line, for logs and the command line. */
    @Override
    public String toString() {
        return steps.stream()
                .map(step -> step.kind() + " “" + step.words() + "” → " + step.result())
                .collect(Collectors.joining("; ", rule + ": ", ""));
    }
}
