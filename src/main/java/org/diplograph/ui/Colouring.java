package org.diplograph.ui;

/** What the colour of a line tells. */
public enum Colouring {
    RELATION,
    DOMAIN
}
