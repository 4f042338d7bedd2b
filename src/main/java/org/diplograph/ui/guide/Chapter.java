package org.diplograph.ui.guide;

import java.util.Locale;

/** The chapters of the guide, in their order. */
enum Chapter {
    NETWORK(true),
    EVIDENCE(true),
    STATUS(false),
    TIME(false),
    DOMAINS(true),
    ACTORS(true),
    ARTICLES(true),
    SEARCH(true),
    SHARING(false),
    KEYBOARD(false);

    private final boolean pictured;

    Chapter(boolean pictured) {
        this.pictured = pictured;
    }

    boolean isPictured() {
        return pictured;
    }

    /** Its part of the keys of its texts and of the name of its picture. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The address of its picture in a language, relative to the root. */
    String picture(Locale locale) {
        return "guide/" + key() + "-" + locale.getLanguage() + ".png";
    }
}
