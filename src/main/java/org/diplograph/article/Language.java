package org.diplograph.article;

import java.util.Locale;

/** A language that Diplograph reads and speaks. */
public enum Language {
    FRENCH("fr", Locale.FRENCH),
    ENGLISH("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The ISO 639-1 code, {@code fr} or {@code en}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** English for a locale of that language, French for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }
}
