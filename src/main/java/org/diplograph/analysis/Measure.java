package org.diplograph.analysis;

import java.util.List;
import java.util.Optional;

/**
 * A number, or a division, computed on the network that answers a question. Whatever is listed here
 * appears in the menu of questions; its texts have keys with its name.
 */
public interface Measure {
    /** Every measure, in the order of the menu. */
    List<Measure> ALL =
            List.of(
                    new Betweenness(),
                    new Degree(),
                    new Strength(),
                    new PageRank(),
                    new Communities());

    /** Its name in addresses and keys of texts: lower case, words joined by hyphens. */
    String name();

    /** What its numbers are. */
    Unit unit();

    /** What a number is. */
    enum Unit {
        /** A part of a whole, from 0 to 1. */
        SHARE,
        COUNT
    }

    Estimate estimate(ActorNetwork network);

    /**
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    Answer of(ActorNetwork network, Progress progress);

    static Optional<Measure> named(String name) {
        return ALL.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }
}
