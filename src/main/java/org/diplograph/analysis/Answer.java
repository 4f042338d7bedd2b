package org.diplograph.analysis;

import java.util.List;
import java.util.SortedSet;
import org.diplograph.actor.ActorId;

/** What a measure finds. */
public sealed interface Answer {
    /** Whether it is an approximation. */
    boolean approximate();

    /** One actor and its number. */
    record Score(ActorId actor, double value) {}

    /**
     * Actors in order.
     *
     * @param scores the highest first, equals by id; actors whose number is 0 are left out
     */
    record Ranking(List<Score> scores, boolean approximate) implements Answer {
        public Ranking {
            scores = List.copyOf(scores);
        }
    }

    /**
     * Actors in groups, each actor in one.
     *
     * @param groups the largest first, equals by their first actor
     * @param modularity how much denser the groups are than chance would make them: from −0.5 to 1
     */
    record Grouping(List<SortedSet<ActorId>> groups, double modularity) implements Answer {
        public Grouping {
            groups = List.copyOf(groups);
        }

        @Override
        public boolean approximate() {
            return false;
        }
    }
}
