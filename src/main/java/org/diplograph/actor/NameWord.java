package org.diplograph.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters and digits of a text, for comparing names: apostrophes, hyphens and full stops
 * part words.
 *
 * @param folded lower case, without diacritics, ligatures and soft hyphens
 * @param start first UTF-16 code unit in the text
 * @param end one past the last
 */
public record NameWord(String folded, Casing casing, int start, int end) {
    /** How a word is written. */
    public enum Casing {
        /** Also for numbers. */
        LOWER,
        CAPITALISED,
        UPPER,
        MIXED
    }

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char MODIFIER_APOSTROPHE = '\u02BC';

    public boolean isCapitalised() {
        return casing == Casing.CAPITALISED || casing == Casing.UPPER;
    }

    /** The words of a stretch of text, in order. */
    public static List<NameWord> split(String text, int from, int to) {
        List<NameWord> words = new ArrayList<>((to - from) / 5 + 1);
        int position = from;
        while (position < to) {
            if (!isWordPart(text, position)) {
                position++;
                continue;
            }
            int end = position;
            while (end < to && isWordPart(text, end)) {
                end++;
            }
            words.add(
                    new NameWord(
                            fold(text.substring(position, end)),
                            casing(text, position, end),
                            position,
                            end));
            position = end;
        }
        return words;
    }

    public static List<NameWord> split(String text) {
        return split(text, 0, text.length());
    }

    /** Lower case, without diacritics, ligatures and soft hyphens; everything else as it is. */
    public static String fold(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'œ' -> folded.append("oe");
                case 'æ' -> folded.append("ae");
                case 'ß' -> folded.append("ss");
                case 'ø' -> folded.append('o');
                case 'đ' -> folded.append('d');
                case 'ł' -> folded.append('l');
                case 'ı' -> folded.append('i');
                case SOFT_HYPHEN -> {}
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    /** A name as part of an id: its words in a–z and digits, joined by hyphens. */
    public static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (NameWord word : split(name)) {
            int start = slug.length();
            for (int i = 0; i < word.folded.length(); i++) {
                char c = word.folded.charAt(i);
                if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                    if (slug.length() == start && start > 0) {
                        slug.append('-');
                    }
                    slug.append(c);
                }
            }
        }
        return slug.isEmpty() ? "u" + Integer.toHexString(name.hashCode()) : slug.toString();
    }

    /** A name in one line, with single spaces. */
    public static String spaced(String name) {
        StringBuilder spaced = new StringBuilder(name.length());
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean white = c == ' ' || c >= '\t' && c <= '\r';
            if (!white || !blank) {
                spaced.append(white ? ' ' : c);
            }
            blank = white;
        }
        return spaced.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordPart(String text, int position) {
        char c = text.charAt(position);
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        if (c == SOFT_HYPHEN) {
            return true;
        }
        return c != MODIFIER_APOSTROPHE
                && (Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static Casing casing(String text, int start, int end) {
        boolean first = Character.isUpperCase(text.charAt(start));
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        if (upper == 0) {
            return Casing.LOWER;
        }
        if (lower == 0) {
            return Casing.UPPER;
        }
        return first ? Casing.CAPITALISED : Casing.MIXED;
    }
}
