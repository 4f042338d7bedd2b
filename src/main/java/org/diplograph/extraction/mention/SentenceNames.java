package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a sentence by the tokens they begin and end at. */
final class SentenceNames {
    static final SentenceNames NONE = new SentenceNames(List.of());

    private final Map<Integer, Name> byStart = new HashMap<>();
    private final Map<Integer, Name> byEnd = new HashMap<>();
    private final List<Name> all = new ArrayList<>();

    SentenceNames(List<Name> names) {
        for (Name name : names) {
            byStart.merge(name.from(), name, (a, b) -> a.to() >= b.to() ? a : b);
            byEnd.merge(name.to(), name, (a, b) -> a.from() <= b.from() ? a : b);
            all.add(name);
        }
    }

    List<Name> all() {
        return all;
    }

    @Nullable Name startingAt(int token) {
        return byStart.get(token);
    }

    @Nullable Name endingAt(int token) {
        return byEnd.get(token);
    }

    boolean covers(int token) {
        return all.stream().anyMatch(name -> name.from() <= token && token < name.to());
    }
}
