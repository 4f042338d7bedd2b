package org.diplograph.ui.map;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.diplograph.graph.Tie;

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

    /** The parameter's name. */
    static final String PARAMETER = "measure";

    /**
     * @param ties the ties of one actor
     */
    abstract int of(Collection<Tie> ties);

    /** Its name in addresses, texts and the browser. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> parse(String text) {
        return Arrays.stream(values()).filter(measure -> measure.key().equals(text)).findFirst();
    }
}
