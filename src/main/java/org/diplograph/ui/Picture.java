package org.diplograph.ui;

import java.util.Set;
import org.diplograph.actor.ActorId;

/**
 * How the network is drawn.
 *
 * @param hidden actors that a visitor has taken out of the picture, at most {@value #MOST_HIDDEN}
 */
public record Picture(Arrangement arrangement, MarkSize size, Set<ActorId> hidden, Part part) {
    /** An address must stay within {@link ViewStateQuery#LONGEST}. */
    public static final int MOST_HIDDEN = 40;

    public static final Picture USUAL =
            new Picture(Arrangement.FORCE, MarkSize.SOURCES, Set.of(), Part.STRONGEST);

    public Picture {
        if (hidden.size() > MOST_HIDDEN) {
            throw new IllegalArgumentException("too many hidden actors: " + hidden.size());
        }
        hidden = Set.copyOf(hidden);
    }

    public Picture withPart(Part wanted) {
        return new Picture(arrangement, size, hidden, wanted);
    }
}
