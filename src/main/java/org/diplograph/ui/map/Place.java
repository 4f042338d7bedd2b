package org.diplograph.ui.map;

import org.diplograph.actor.BilingualName;
import org.jspecify.annotations.Nullable;

/**
 * Where on the map an actor stands.
 *
 * @param longitude in degrees east
 * @param latitude in degrees north
 * @param city its capital or the city of its seat, null where the kind is another
 */
record Place(Kind kind, double longitude, double latitude, @Nullable BilingualName city) {
    /** Why an actor stands where it does. */
    enum Kind {
        /** In the capital of the state. */
        CAPITAL,
        /** In the middle of the state. */
        MIDDLE,
        /** In the city of the organisation's seat, or the capital of the state of that seat. */
        SEAT,
        /** Amid the members that the articles name, or those it deals with. */
        AMONG
    }
}
