package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/** A rule as written; lists that are left out are empty. */
record RuleEntry(
        String id,
        RelationType type,
        @Nullable List<String> verbs,
        @Nullable List<String> nouns,
        @Nullable Set<String> under,
        @Nullable Set<String> notUnder,
        @Nullable Set<String> with,
        @Nullable Set<String> objects,
        @Nullable Set<String> notObjects,
        @Nullable Set<String> subjects,
        List<String> frames,
        @Nullable Set<Domain> domains,
        @Nullable Set<Domain> fallback,
        @Nullable Boolean also,
        @Nullable Status status,
        List<String> examples,
        List<String> counterExamples) {
    /**
     * @param shared the lists of frames that the file's rules share, by name
     * @throws IllegalStateException if the rule names frames that the file does not have
     */
    Rule rule(Map<String, List<String>> shared) {
        List<Frame> parsed = new ArrayList<>();
        for (String frame : frames) {
            List<String> named =
                    frame.startsWith("@") ? shared.get(frame.substring(1)) : List.of(frame);
            if (named == null) {
                throw new IllegalStateException(id + " names unknown frames " + frame);
            }
            named.forEach(text -> parsed.add(Frame.parse(text)));
        }
        return new Rule(
                id,
                type,
                orEmpty(verbs),
                orEmpty(nouns),
                orEmpty(under),
                orEmpty(notUnder),
                orEmpty(with),
                orEmpty(objects),
                orEmpty(notObjects),
                orEmpty(subjects),
                parsed,
                orEmpty(domains),
                orEmpty(fallback),
                Boolean.TRUE.equals(also),
                status,
                examples,
                counterExamples);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    private static <T> Set<T> orEmpty(@Nullable Set<T> set) {
        return set == null ? Set.of() : set;
    }
}
