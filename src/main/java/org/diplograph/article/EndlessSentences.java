package org.diplograph.article;

import java.util.List;

/**
 * Cuts sentences that nobody would read as one, so that the time a text takes stays in proportion
 * to its length: after the last semicolon that leaves at least half of the greatest length before
 * it, else after such a comma, else at such a space, else wherever no character is torn.
 */
final class EndlessSentences {
    /** In UTF-16 code units; the longest sentences of newspapers have about 800. */
    static final int LONGEST = 2_000;

    private EndlessSentences() {}

    /** Adds a sentence without white space at its ends, in one or several pieces. */
    static void add(String text, TextSpan sentence, List<TextSpan> pieces) {
        int start = sentence.start();
        while (sentence.end() - start > LONGEST) {
            int end = end(text, start);
            TextSpan piece = Lines.trimmed(text, start, end);
            if (piece.length() > 0) {
                pieces.add(piece);
            }
            start = end;
        }
        TextSpan last = Lines.trimmed(text, start, sentence.end());
        if (last.length() > 0) {
            pieces.add(last);
        }
    }

    private static int end(String text, int start) {
        int comma = 0;
        int space = 0;
        for (int end = start + LONGEST; end > start + LONGEST / 2; end--) {
            char last = text.charAt(end - 1);
            if (last == ';') {
                return end;
            }
            if (comma == 0 && last == ',' && Folding.isSpace(text.charAt(end))) {
                comma = end;
            }
            if (space == 0 && Folding.isSpace(last)) {
                space = end;
            }
        }
        return comma > 0 ? comma : space > 0 ? space : whole(text, start, start + LONGEST);
    }

    /** The given end, or before it where it would part a letter from its marks. */
    private static int whole(String text, int start, int latest) {
        int end = latest;
        while (end > start + LONGEST / 2 && belongsToBefore(text, end)) {
            end--;
        }
        return end;
    }

    private static boolean belongsToBefore(String text, int i) {
        char c = text.charAt(i);
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Folding.isInvisible(c)
                || Character.isLowSurrogate(c) && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
