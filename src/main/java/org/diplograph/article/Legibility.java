package org.diplograph.article;

import java.text.Normalizer;

/** What a reader sees in place of the rarer characters. */
final class Legibility {
    private Legibility() {}

    /** Whether the character stands for itself, whatever is around it. */
    static boolean isPlain(char c) {
        if (c < 0x80) {
            return c != '<' && c != '&' && c != '`';
        }
        if (c < 0x2B0) {
            return c != '\u00AD' && c != '´';
        }
        return switch (c) {
            case '’', '“', '”', '–', '—', '…', '•', '€', '\u202F' -> true;
            default -> false;
        };
    }

    /** Past the character at an index and the marks that combine with it. */
    static int end(String text, int start) {
        int end = start + 1;
        if (end < text.length()
                && Character.isSurrogatePair(text.charAt(start), text.charAt(end))) {
            end++;
        }
        while (end < text.length() && isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What is seen of a character with its marks; possibly nothing. */
    static String legible(String text, int start, int end) {
        char c = text.charAt(start);
        if (Folding.isInvisible(c)) {
            return legibleMarks(text, start + 1, end);
        }
        if (end > start + 1 && !Character.isSurrogate(c)) {
            return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
        }
        if (Folding.isApostrophe(c)
                && c != '\''
                && isLetter(text, start - 1)
                && isLetter(text, end)) {
            return "’";
        }
        if (Folding.isHyphen(c)) {
            return "-";
        }
        if (Character.getType(c) == Character.SPACE_SEPARATOR && c != '\u202F') {
            return " ";
        }
        return isStyled(text.codePointAt(start))
                ? Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC)
                : text.substring(start, end);
    }

    private static String legibleMarks(String text, int from, int end) {
        return from < end ? text.substring(from, end) : "";
    }

    /** Ligatures, wide letters and the letters of mathematics. */
    private static boolean isStyled(int c) {
        return c >= 0xFB00 && c <= 0xFB06
                || c >= 0xFF01 && c <= 0xFF5E
                || c >= 0x1D400 && c <= 0x1D7FF;
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private static boolean isMark(char c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
