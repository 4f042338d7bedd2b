package org.diplograph.ui.tour;

import java.util.Locale;

/** The steps of the guided tour, in their order. */
public enum TourStep {
    EVIDENCE(".evidence"),
    STATUS(".evidence-measures"),
    TIME(".filter-menus > :first-child, .filter-toggle"),
    DOMAINS(".chart-card"),
    SHARING(".frame-link");

    private final String target;

    TourStep(String target) {
        this.target = target;
    }

    /** What it points at, as a CSS selector; the first one that can be seen. */
    String target() {
        return target;
    }

    /** Its part of the keys of its texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
