package org.diplograph.extraction.mention;

/**
 * Makes spellings of one foreign name alike: Sergueï and Sergey, Poutine and Putin, Choïgou and
 * Shoigu.
 */
final class Transliteration {
    private static final String[][] ALIKE = {
        {"tch", "c"},
        {"sch", "s"},
        {"ch", "s"},
        {"sh", "s"},
        {"kh", "k"},
        {"gh", "g"},
        {"ph", "f"},
        {"dj", "j"},
        {"gue", "ge"},
        {"gui", "gi"},
        {"ou", "u"},
        {"oo", "u"},
        {"ei", "i"},
        {"ey", "i"},
        {"ie", "i"},
        {"y", "i"},
        {"q", "k"},
        {"w", "v"},
        {"c", "k"}
    };

    private Transliteration() {}

    /** A key that the spellings share; of a folded word. */
    static String key(String folded) {
        String key = folded;
        for (String[] pair : ALIKE) {
            key = key.replace(pair[0], pair[1]);
        }
        StringBuilder plain = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                plain.append(key.charAt(i));
            }
        }
        int last = plain.length() - 1;
        if (last > 3 && plain.charAt(last) == 'e') {
            plain.setLength(last);
        }
        return plain.toString();
    }
}
