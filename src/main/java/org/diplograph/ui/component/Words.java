package org.diplograph.ui.component;

import java.util.Locale;

/** Small things to do with words. */
public final class Words {
    private Words() {}

    /** The same with a capital first letter. */
    public static String capital(String text) {
        int end = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }
}
