package org.diplograph.fact;

/** How an article puts a fact, from the strongest on a drawing to the weakest. */
public enum Status {
    ASSERTED,
    PLANNED,
    DESIRED,
    POSSIBLE,
    ENDED,
    DENIED
}
