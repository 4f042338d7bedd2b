package org.diplograph.fact;

import java.util.List;

/**
 * How a fact came about.
 *
 * @param rule id of the rule that found it
 * @param steps what was found and resolved, in order, each as {@code key: words} (trigger, from,
 *     to, reference, cue)
 */
public record Derivation(String rule, List<Step> steps) {
    /** One step: what kind of finding, on which words, with which result. */
    public record Step(Kind kind, String words, String result) {}

    /** The kinds of finding. */
    public enum Kind {
        TRIGGER,
        FROM,
        TO,
        REFERENCE,
        STATUS_CUE,
        DOMAIN_CUE,
        ATTRIBUTION_CUE,
        DATE_CUE
    }

    public Derivation {
        steps = List.copyOf(steps);
    }
}
