package org.diplograph.ui.map;

import java.util.Collection;
import org.diplograph.graph.Tie;
import org.diplograph.ui.OwnChoice;

/** What fills the states; the value of {@code measure} in an address. */
enum Measure {
    /** Number of independent sources that speak of the actor. */
    SOURCES {
        @Override
        int of(Collection<Tie> ties) {
            return (int)
                    ties.stream()
                            .flatMap(tie -> tie.facts().stream())
                            .map(fact -> fact.source())
                            .distinct()
                            .count();
        }
    },
    /** Number of its ties. */
    TIES {
        @Override
        int of(Collection<Tie> ties) {
            return ties.size();
        }
    },
    /** Number of facts. */
    FACTS {
        @Override
        int of(Collection<Tie> ties) {
            return ties.stream().mapToInt(tie -> tie.facts().size()).sum();
        }
    };

    static final OwnChoice<Measure> CHOICE = new OwnChoice<>("measure", Measure.class, SOURCES);

    /**
     * @param ties the ties of one actor
     */
    abstract int of(Collection<Tie> ties);
}
