package org.diplograph.ui;

/** How the timeline shares its width among days. */
public enum TimeScale {
    /** Days with many marks get the room they need. */
    BUSY,
    /** All days are equally wide, so that distances can be compared by eye. */
    EVEN
}
