package org.diplograph.article;

/** What characters do at the beginning and the end of a sentence. */
final class Punctuation {
    private Punctuation() {}

    static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '‽';
    }

    static boolean isClosing(char c) {
        return c == '»' || c == '”' || c == '’' || c == ')' || c == ']' || c == '›' || c == '\'';
    }

    static boolean isOpening(int c) {
        return c == '«' || c == '“' || c == '„' || c == '"' || c == '‘' || c == '(' || c == '['
                || c == '‹' || c == '\'' || c == '¿' || c == '¡';
    }

    static boolean isOpeningBracket(char c) {
        return c == '(' || c == '[';
    }

    static boolean isDash(int c) {
        return c == '–' || c == '—' || c == '-' || c == '•';
    }

    static boolean isSymbol(int c) {
        return c == '€'
                || c == '$'
                || c == '£'
                || c == '#'
                || c == '@'
                || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    static boolean isBlank(char c) {
        return Folding.isSpace(c) || Folding.isInvisible(c);
    }
}
