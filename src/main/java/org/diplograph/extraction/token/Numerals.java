package org.diplograph.extraction.token;

import org.diplograph.article.Folding;

/** Finds where a number ends. */
final class Numerals {
    private Numerals() {}

    /** 1 500, 10,5, 2023-07-29, 1er, 32nd. */
    static int end(String text, int start, int limit) {
        int i = digits(text, start, limit);
        if (i - start <= 3) {
            i = groups(text, i, limit);
        }
        while (i + 1 < limit
                && ".,:/-'’".indexOf(text.charAt(i)) >= 0
                && Character.isDigit(text.charAt(i + 1))) {
            i = digits(text, i + 1, limit);
        }
        while (i < limit && (WordCharacters.isLetter(text, i) || WordCharacters.isInner(text, i))) {
            i++;
        }
        boolean compound =
                i + 1 < limit
                        && Folding.isHyphen(text.charAt(i))
                        && Character.isLetter(text.charAt(i + 1));
        return compound ? WordCharacters.wordEnd(text, i + 1, limit) : i;
    }

    private static int digits(String text, int start, int limit) {
        int i = start;
        while (i < limit && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Past groups of three digits, each after one space. */
    private static int groups(String text, int start, int limit) {
        int i = start;
        while (i + 3 < limit
                && Folding.isSpace(text.charAt(i))
                && !isLineEnd(text.charAt(i))
                && digits(text, i + 1, Math.min(limit, i + 5)) == i + 4) {
            i += 4;
        }
        return i;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
