package org.diplograph.article;

import java.util.Set;

/**
 * Tells French from English by the small words each cannot do without; accented letters decide when
 * these do not.
 */
final class LanguageDetector {
    private static final int ENOUGH = 40_000;

    private final Set<String> french;
    private final Set<String> english;

    private LanguageDetector(Set<String> french, Set<String> english) {
        this.french = french;
        this.english = english;
    }

    static LanguageDetector load() {
        return new LanguageDetector(
                WordList.folded(LanguageDetector.class, "fr/function-words.txt"),
                WordList.folded(LanguageDetector.class, "en/function-words.txt"));
    }

    /** The language of most of the beginning of a text; French when nothing speaks for either. */
    Language detect(String text) {
        int length = Math.min(text.length(), ENOUGH);
        int frenchWords = 0;
        int englishWords = 0;
        int accents = 0;
        int start = -1;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            if (Character.isLetter(c)
                    || (start >= 0 && Character.getType(c) == Character.NON_SPACING_MARK)) {
                start = start < 0 ? i : start;
                accents += c >= 'À' && c <= 'ÿ' || c == '\u0301' || c == '\u0300' ? 1 : 0;
            } else if (start >= 0) {
                if (i - start <= 12) {
                    String word = Folding.fold(text.subSequence(start, i));
                    frenchWords += french.contains(word) ? 1 : 0;
                    englishWords += english.contains(word) ? 1 : 0;
                }
                start = -1;
            }
        }
        if (frenchWords == englishWords) {
            return accents == 0 && englishWords > 0 ? Language.ENGLISH : Language.FRENCH;
        }
        return englishWords > frenchWords ? Language.ENGLISH : Language.FRENCH;
    }
}
