package org.diplograph.article;

import java.util.Set;

/**
 * Tells French from English by the small words each cannot do without; in a headline or a short
 * sentence without any, accented letters and the endings of words decide.
 */
final class LanguageDetector {
    private static final int ENOUGH = 40_000;

    private static final int SHORTEST_ENDING = 2;
    private static final int LONGEST_ENDING = 4;

    private final Set<String> french;
    private final Set<String> english;
    private final Set<String> frenchEndings;
    private final Set<String> englishEndings;

    private LanguageDetector(
            Set<String> french,
            Set<String> english,
            Set<String> frenchEndings,
            Set<String> englishEndings) {
        this.french = french;
        this.english = english;
        this.frenchEndings = frenchEndings;
        this.englishEndings = englishEndings;
    }

    static LanguageDetector load() {
        return new LanguageDetector(
                WordList.folded(LanguageDetector.class, "fr/function-words.txt"),
                WordList.folded(LanguageDetector.class, "en/function-words.txt"),
                WordList.folded(LanguageDetector.class, "fr/word-endings.txt"),
                WordList.folded(LanguageDetector.class, "en/word-endings.txt"));
    }

    /** The language of most of the beginning of a text; French when nothing speaks for either. */
    Language detect(String text) {
        int length = Math.min(text.length(), ENOUGH);
        int frenchWords = 0;
        int englishWords = 0;
        int frenchLooks = 0;
        int englishLooks = 0;
        int start = -1;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            if (Character.isLetter(c)
                    || (start >= 0 && Character.getType(c) == Character.NON_SPACING_MARK)) {
                start = start < 0 ? i : start;
                frenchLooks += c >= 'À' && c <= 'ÿ' || c == '\u0301' || c == '\u0300' ? 1 : 0;
            } else if (start >= 0) {
                if (i - start <= 12) {
                    String word = Folding.fold(text.subSequence(start, i));
                    frenchWords += french.contains(word) ? 1 : 0;
                    englishWords += english.contains(word) ? 1 : 0;
                    frenchLooks += endsIn(frenchEndings, word) ? 1 : 0;
                    englishLooks += endsIn(englishEndings, word) ? 1 : 0;
                }
                start = -1;
            }
        }
        if (frenchWords == englishWords) {
            return englishLooks > frenchLooks || (frenchLooks == 0 && englishWords > 0)
                    ? Language.ENGLISH
                    : Language.FRENCH;
        }
        return englishWords > frenchWords ? Language.ENGLISH : Language.FRENCH;
    }

    private static boolean endsIn(Set<String> endings, String word) {
        for (int n = SHORTEST_ENDING; n <= LONGEST_ENDING && n < word.length(); n++) {
            if (endings.contains(word.substring(word.length() - n))) {
                return true;
            }
        }
        return false;
    }
}
