package org.diplograph.ui;

import java.util.Set;
import org.diplograph.actor.ActorId;

/**
 * How much of a network is drawn.
 *
 * @param ties the strongest so many, {@value #FEWEST} to {@value #MOST}
 * @param around actors all of whose ties are drawn as well, as far as {@value #MOST} allows; at
 *     most {@value #MOST_AROUND}
 */
public record Part(int ties, Set<ActorId> around) {
    public static final int FEWEST = 100;

    /** What is drawn at first: see decision 40. */
    public static final int USUAL = 3_000;

    /** The most ties, and with them {@value #MOST_ACTORS} actors, that are ever drawn at once. */
    public static final int MOST = 20_000;

    public static final int MOST_ACTORS = 5_000;
    public static final int MOST_AROUND = 20;

    public static final Part STRONGEST = new Part(USUAL, Set.of());

    public Part {
        if (ties < FEWEST || ties > MOST) {
            throw new IllegalArgumentException("number of ties out of range: " + ties);
        }
        if (around.size() > MOST_AROUND) {
            throw new IllegalArgumentException("too many actors: " + around.size());
        }
        around = Set.copyOf(around);
    }
}
