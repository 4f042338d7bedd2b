package org.diplograph.extraction.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.diplograph.actor.ActorId;
import org.jspecify.annotations.Nullable;

/** How often and where an article names its actors. */
final class Salience {
    private static final int TITLE_WEIGHT = 3;

    /** How many names a search looks back over. */
    private static final int FARTHEST = 200;

    private final List<Name> names;
    private final List<ActorId> ranking;
    private final Map<ActorId, Integer> weights = new TreeMap<>();
    private final Map<ActorId, Name> first = new HashMap<>();

    /**
     * @param names in the order of the text
     */
    Salience(List<Name> names) {
        this.names = names;
        for (Name name : names) {
            for (ActorId actor : name.actors()) {
                weights.merge(actor, name.sentence() == 0 ? TITLE_WEIGHT : 1, Integer::sum);
                first.putIfAbsent(actor, name);
            }
        }
        ranking =
                weights.keySet().stream()
                        .sorted((a, b) -> isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0)
                        .toList();
    }

    /** Every actor, the most named first. */
    List<ActorId> actors() {
        return ranking;
    }

    /** Whether an actor is named twice as often as the next that passes. */
    boolean isClearly(ActorId actor, Predicate<ActorId> wanted) {
        ActorId next = most(wanted, List.of(actor));
        return next == null || weights.getOrDefault(actor, 0) >= 2 * weights.getOrDefault(next, 0);
    }

    /** How often an actor is named, in the title more; 0 for one that is not. */
    int weight(ActorId actor) {
        return weights.getOrDefault(actor, 0);
    }

    boolean isNamed(ActorId actor) {
        return first.containsKey(actor);
    }

    /**
     * The actor named most, of two named equally often the one named first; null if none passes.
     */
    @Nullable ActorId most(Predicate<ActorId> wanted, Collection<ActorId> without) {
        for (ActorId actor : ranking) {
            if (wanted.test(actor) && !without.contains(actor)) {
                return actor;
            }
        }
        return null;
    }

    private boolean isBefore(ActorId one, ActorId other) {
        int more = weights.getOrDefault(one, 0) - weights.getOrDefault(other, 0);
        if (more != 0) {
            return more > 0;
        }
        Name oneFirst = first.get(one);
        Name otherFirst = first.get(other);
        return oneFirst != null && otherFirst != null && oneFirst.compareTo(otherFirst) < 0;
    }

    /**
     * The last name before a place in the text that passes, not more than so many sentences away;
     * null if none.
     */
    @Nullable Name lastBefore(int offset, int sentence, int sentencesBack, Predicate<Name> wanted) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (names.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = Math.max(0, low - FARTHEST);
        for (int i = low - 1;
                i >= last && names.get(i).sentence() >= sentence - sentencesBack;
                i--) {
            if (wanted.test(names.get(i))) {
                return names.get(i);
            }
        }
        return null;
    }
}
