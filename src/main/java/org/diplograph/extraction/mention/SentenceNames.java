package org.diplograph.extraction.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The names of a sentence by the tokens they begin and end at. */
final class SentenceNames {
    static final SentenceNames NONE = new SentenceNames(List.of());

    private final Map<Integer, Name> byStart = new HashMap<>();
    private final Map<Integer, Name> byEnd = new HashMap<>();
    private final List<Name> all;
    private final BitSet covered = new BitSet();

    SentenceNames(List<Name> names) {
        this(names, List.of());
    }

    private SentenceNames(List<Name> names, List<OfficePhrase> offices) {
        all = List.copyOf(names);
        for (Name name : names) {
            byStart.merge(name.from(), name, (a, b) -> a.to() >= b.to() ? a : b);
            byEnd.merge(name.to(), name, (a, b) -> a.from() <= b.from() ? a : b);
            covered.set(name.from(), name.to());
        }
        offices.forEach(office -> covered.set(office.from(), office.to()));
    }

    /** The same names, with the words of offices covered too. */
    SentenceNames and(List<OfficePhrase> offices) {
        return offices.isEmpty() ? this : new SentenceNames(all, offices);
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
        return token >= 0 && covered.get(token);
    }

    /**
     * The last name that passes and ends at or before a token, at most so many tokens away; null if
     * none.
     */
    @Nullable Name lastBefore(int token, int reach, Predicate<Name> wanted) {
        for (int end = token; end > 0 && token - end <= reach; end--) {
            Name name = byEnd.get(end);
            if (name != null && wanted.test(name)) {
                return name;
            }
        }
        return null;
    }

    /**
     * The first name that passes and begins after a token, at most so many tokens away; null if
     * none.
     */
    @Nullable Name firstAfter(int token, int reach, Predicate<Name> wanted) {
        for (int start = token + 1; start - token <= reach; start++) {
            Name name = byStart.get(start);
            if (name != null && wanted.test(name)) {
                return name;
            }
        }
        return null;
    }
}
