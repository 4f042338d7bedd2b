package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and numbers of a part of a text, as far as no date holds them yet. */
final class DateWords {
    private static final int LONGEST_NAME = 12;

    private final String text;
    private final List<DateWord> words;
    private int taken;

    private DateWords(String text, List<DateWord> words) {
        this.text = text;
        this.words = words;
    }

    static DateWords of(String text, TextSpan part) {
        return new DateWords(text, words(text, part));
    }

    private static List<DateWord> words(String text, TextSpan part) {
        List<DateWord> words = new ArrayList<>();
        int i = part.start();
        while (i < part.end()) {
            int start = i;
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                while (i < part.end() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                    i++;
                }
                words.add(new DateWord(start, i, text.substring(start, i), true));
            } else if (Character.isLetter(c)) {
                while (i < part.end() && isLetterOrMark(text.charAt(i))) {
                    i++;
                }
                words.add(
                        new DateWord(
                                start,
                                i,
                                i - start > LONGEST_NAME
                                        ? ""
                                        : Folding.fold(text.subSequence(start, i)),
                                false));
            } else {
                i++;
            }
        }
        return words;
    }

    private static boolean isLetterOrMark(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u00AD';
    }

    int size() {
        return words.size();
    }

    /** How many words at the beginning belong to dates that were found. */
    int taken() {
        return taken;
    }

    void take(int upTo) {
        taken = upTo;
    }

    DateWord get(int i) {
        return words.get(i);
    }

    /** The word at a place; null where there is none, or a date holds it. */
    @Nullable DateWord free(int i) {
        return i >= taken && i >= 0 && i < words.size() ? words.get(i) : null;
    }

    boolean isOneOf(int i, Set<String> folded) {
        DateWord word = free(i);
        return word != null && folded.contains(word.folded());
    }

    /** The character right behind a word. */
    char behind(int i) {
        return text.charAt(words.get(i).end());
    }

    /**
     * Whether only a few spaces, commas, full stops and the like stand between two neighbouring
     * words.
     */
    boolean adjoin(int left) {
        int from = words.get(left).end();
        int to = words.get(left + 1).start();
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Folding.isSpace(c)
                    && c != ','
                    && c != '.'
                    && !Folding.isApostrophe(c)
                    && c != '-'
                    && c != '–') {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands between two neighbouring words. */
    boolean touch(int left) {
        return words.get(left).end() == words.get(left + 1).start();
    }

    /** Whether a single hyphen, slash or full stop stands between two neighbouring words. */
    boolean areSeparated(int left) {
        int from = words.get(left).end();
        if (words.get(left + 1).start() - from != 1) {
            return false;
        }
        char c = text.charAt(from);
        return c == '-' || c == '/' || c == '.';
    }
}
