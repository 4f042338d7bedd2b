package org.diplograph.graph;

/** How an actor stands to an organisation on a day. */
public enum Standing {
    NOT_YET,
    /** What is known leaves it open, for lack of a date or of its precision. */
    UNCERTAIN,
    MEMBER,
    LEFT
}
