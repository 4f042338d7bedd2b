package org.diplograph.ui;

/** By what the actors of the network are arranged: ties, a circle, blocs, or where they lie. */
public enum Arrangement {
    FORCE,
    CIRCLE,
    BLOC,
    MAP
}
