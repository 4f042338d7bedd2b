package org.diplograph.extraction.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where a rule looks for its two actors. Written {@code from > to} or {@code both}, each a list of
 * places separated by {@code |}, then optionally {@code / verb, verb}: the verbs one of which the
 * noun must hang on.
 *
 * @param from places of the actor, the first filled one counts; empty when one place holds both
 *     parties
 * @param to places of the other actor, or of both
 */
record Frame(List<String> from, List<String> to, Set<String> verbs) {
    static Frame parse(String text) {
        String[] halves = text.split(" / ");
        Set<String> verbs =
                halves.length == 1 ? Set.of() : Set.copyOf(Arrays.asList(halves[1].split(", ")));
        String[] ends = halves[0].split(" > ");
        return ends.length == 2
                ? new Frame(places(ends[0]), places(ends[1]), verbs)
                : new Frame(List.of(), places(ends[0].replace("both ", "")), verbs);
    }

    private static List<String> places(String text) {
        return List.of(text.strip().split("\\|"));
    }

    boolean isBoth() {
        return from.isEmpty();
    }
}
