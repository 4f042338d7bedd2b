package org.diplograph.fact;

import org.diplograph.actor.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a fact rests on.
 *
 * @param speaker who says it, null for the author or when the speaker is no known actor
 * @param onBehalfOf for whom the speaker speaks (the state of a minister), null when unknown
 */
public record Attribution(Voice voice, @Nullable ActorId speaker, @Nullable ActorId onBehalfOf) {
    /** How the words reach the reader. */
    public enum Voice {
        AUTHOR,
        DIRECT_QUOTE,
        INDIRECT_SPEECH,
        DOCUMENT
    }

    /** The author's own words. */
    public static final Attribution AUTHOR = new Attribution(Voice.AUTHOR, null, null);
}
