package org.diplograph.article;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable: what a reader takes for the same letters becomes the same characters. */
public final class Folding {
    private Folding() {}

    /** What the characters before U+0180 fold to, from the slow way. */
    private static final String[] LATIN = new String[0x180];

    static {
        for (int c = 0; c < LATIN.length; c++) {
            LATIN[c] = foldUnicode(Character.toString(c));
        }
    }

    /**
     * For look-up in word lists: lower case, without diacritics and invisible characters, ligatures
     * dissolved, apostrophes and hyphens made plain, every kind of space a plain one.
     */
    public static String fold(CharSequence text) {
        int length = text.length();
        int i = 0;
        while (i < length && text.charAt(i) < 128) {
            i++;
        }
        if (i == length) {
            return text.toString().toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(length + 4);
        for (i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < LATIN.length) {
                folded.append(LATIN[c]);
            } else if (c == '’') {
                folded.append('\'');
            } else {
                return foldUnicode(text);
            }
        }
        return folded.toString();
    }

    private static String foldUnicode(CharSequence text) {
        String decomposed =
                Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'œ' -> folded.append("oe");
                case 'æ' -> folded.append("ae");
                case 'ß' -> folded.append("ss");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'ı' -> folded.append('i');
                case 'đ' -> folded.append('d');
                default -> {
                    if (c < 128) {
                        folded.append(c);
                    } else if (isApostrophe(c)) {
                        folded.append('\'');
                    } else if (isHyphen(c)) {
                        folded.append('-');
                    } else if (Character.isSpaceChar(c)) {
                        folded.append(' ');
                    } else if (!isInvisible(c) && !isMark(c)) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    /**
     * The same letters as written, but composed, without invisible characters, apostrophes and
     * hyphens made plain.
     */
    public static String plain(CharSequence text) {
        int length = text.length();
        int i = 0;
        while (i < length && isPlainLatin(text.charAt(i))) {
            i++;
        }
        if (i == length) {
            return text.toString();
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isApostrophe(c)) {
                plain.append('\'');
            } else if (isHyphen(c)) {
                plain.append('-');
            } else if (!isInvisible(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** A letter or mark that is composed already and stands for itself. */
    private static boolean isPlainLatin(char c) {
        return c < LATIN.length && c != '\u00AD' && c != '´' && c != '`';
    }

    /**
     * Every character that stands for an apostrophe, the closing single quotation mark included.
     */
    public static boolean isApostrophe(int c) {
        return switch (c) {
            case '\'', '’', '‘', 'ʼ', 'ʹ', 'ʻ', '´', '`', '′', '＇', '‛', 'ˈ' -> true;
            default -> false;
        };
    }

    /** Every character that stands for a hyphen; dashes are not among them. */
    public static boolean isHyphen(int c) {
        return c == '-'
                || c == '\u2010'
                || c == '\u2011'
                || c == '\u2212'
                || c == '\uFE63'
                || c == '\uFF0D';
    }

    /**
     * Characters that may stand inside a word without being seen: soft hyphens, joiners, direction
     * and order marks.
     */
    public static boolean isInvisible(int c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }

    /** White space of every kind, the non-breaking ones included. */
    public static boolean isSpace(int c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || (c >= 128 && (Character.isSpaceChar(c) || c == '\u0085'));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
