package org.diplograph.extraction.token;

import org.diplograph.article.Folding;

/** Tells which characters make up a word. */
final class WordCharacters {
    private WordCharacters() {}

    static boolean isLetter(String text, int i) {
        int c = text.codePointAt(i);
        return Character.isLetter(c) && !Folding.isApostrophe(c);
    }

    /**
     * Characters that go on with a word without being letters: combining marks and invisible ones.
     */
    static boolean isInner(String text, int i) {
        int type = Character.getType(text.charAt(i));
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (Folding.isInvisible(text.charAt(i)) && text.charAt(i) != '\u200B');
    }

    /** Past letters, digits, hyphens and apostrophes inside a word. */
    static int wordEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            if (isInner(text, i) || Character.isLetterOrDigit(c) && !Folding.isApostrophe(c)) {
                i++;
            } else if (Character.isHighSurrogate(c) && i + 1 < limit && isLetter(text, i)) {
                i += 2;
            } else if ((Folding.isHyphen(c) || Folding.isApostrophe(c) || c == '&')
                    && goesOn(text, i + 1, limit)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    static boolean goesOn(String text, int i, int limit) {
        return i < limit && Character.isLetterOrDigit(text.charAt(i));
    }
}
