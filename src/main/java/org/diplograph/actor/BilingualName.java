package org.diplograph.actor;

import java.util.Locale;

/** A name in French and in English; the same twice where there is only one. */
public record BilingualName(String french, String english) {
    public static BilingualName same(String name) {
        return new BilingualName(name, name);
    }

    /**
     * The English name for an English locale, else the French one, as it is printed: with the
     * typographic apostrophe, whichever the source has.
     */
    public String in(Locale locale) {
        return (locale.getLanguage().equals("en") ? english : french).replace('\'', '’');
    }
}
