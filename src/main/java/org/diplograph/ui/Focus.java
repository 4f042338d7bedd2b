package org.diplograph.ui;

import org.diplograph.actor.ActorId;

/**
 * The neighbourhood a visitor looks at: an actor and all that lie so many steps around it.
 *
 * @param steps {@value #FEWEST} to {@value #MOST}
 */
public record Focus(ActorId actor, int steps) {
    public static final int FEWEST = 1;
    public static final int MOST = 3;

    public Focus {
        if (steps < FEWEST || steps > MOST) {
            throw new IllegalArgumentException("steps out of range: " + steps);
        }
    }
}
