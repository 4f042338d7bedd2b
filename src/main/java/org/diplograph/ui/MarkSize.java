package org.diplograph.ui;

/** What the size of an actor's mark tells: independent sources, neighbours, facts, or nothing. */
public enum MarkSize {
    SOURCES,
    DEGREE,
    FACTS,
    SAME
}
