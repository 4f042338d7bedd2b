package org.diplograph.extraction.token;

import java.util.Set;
import org.diplograph.article.Folding;
import org.diplograph.article.Language;

/** Finds the small words that an apostrophe or a hyphen ties to a word: "l'", "-t-il", "n't". */
final class Clitics {
    private static final Set<String> ELISIONS =
            Set.of(
                    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu",
                    "quoiqu");
    private static final Set<String> INVERTED =
            Set.of(
                    "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "y", "en",
                    "le", "la", "les", "lui", "leur", "moi", "toi");
    private static final Set<String> ENGLISH_ENDINGS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final Language language;

    Clitics(Language language) {
        this.language = language;
    }

    /** Whether a word loses its vowel before another, in French only. */
    boolean isElided(String folded) {
        return language == Language.FRENCH && ELISIONS.contains(folded);
    }

    /** Where the clitics at the end of a word begin; its end when there are none. */
    int stemEnd(String text, int start, int end) {
        return language == Language.FRENCH
                ? frenchStem(text, start, end)
                : englishStem(text, start, end);
    }

    /**
     * Past an elided word and its apostrophe at the start of a word; the start when there is none.
     */
    int elisionEnd(String text, int start, int end) {
        int i = start;
        while (i < end
                && i - start <= 7
                && (WordCharacters.isLetter(text, i) || WordCharacters.isInner(text, i))) {
            i++;
        }
        if (i >= end || !Folding.isApostrophe(text.charAt(i)) || i - start > 7) {
            return start;
        }
        String prefix = Folding.fold(text.subSequence(start, i));
        if (!ELISIONS.contains(prefix)) {
            return start;
        }
        int next = text.codePointAt(Math.min(i + 1, end - 1));
        boolean vowel = "aeiouyhàâäéèêëîïôöùûüœæ".indexOf(Character.toLowerCase(next)) >= 0;
        if (language == Language.ENGLISH) {
            boolean article = prefix.equals("d") || prefix.equals("l");
            return article && vowel && Character.isUpperCase(next) ? i + 1 : start;
        }
        boolean always =
                Character.isLowerCase(text.charAt(start))
                        && "ldqujnscmt".indexOf(prefix.charAt(0)) >= 0;
        return vowel || always ? i + 1 : start;
    }

    /** Before "-t-il", "-elle", "-ce" … at the end of a word; its end when there is none. */
    private static int frenchStem(String text, int start, int end) {
        int hyphen = end - 1;
        while (hyphen > start && !Folding.isHyphen(text.charAt(hyphen)) && end - hyphen <= 6) {
            hyphen--;
        }
        if (hyphen <= start
                || !Folding.isHyphen(text.charAt(hyphen))
                || !INVERTED.contains(Folding.fold(text.subSequence(hyphen + 1, end)))) {
            return possessiveStem(text, start, end);
        }
        boolean linked =
                hyphen - 2 > start
                        && Folding.isHyphen(text.charAt(hyphen - 2))
                        && (text.charAt(hyphen - 1) == 't' || text.charAt(hyphen - 1) == 'T');
        int stem = linked ? hyphen - 2 : hyphen;
        boolean name =
                Character.isUpperCase(text.charAt(hyphen + 1))
                        && !Character.isUpperCase(text.charAt(hyphen - 1));
        return name ? end : stem;
    }

    private static int possessiveStem(String text, int start, int end) {
        boolean possessive =
                end - start > 2
                        && text.charAt(end - 1) == 's'
                        && Folding.isApostrophe(text.charAt(end - 2));
        return possessive ? end - 2 : end;
    }

    /** Before "'s", "n't", "'ll" … at the end of a word; its end when there is none. */
    private static int englishStem(String text, int start, int end) {
        int apostrophe = end - 1;
        while (apostrophe > start
                && end - apostrophe <= 3
                && !Folding.isApostrophe(text.charAt(apostrophe))) {
            apostrophe--;
        }
        if (apostrophe <= start || !Folding.isApostrophe(text.charAt(apostrophe))) {
            return end;
        }
        String ending = Folding.fold(text.subSequence(apostrophe + 1, end));
        char before = Character.toLowerCase(text.charAt(apostrophe - 1));
        if (ending.equals("t") && before == 'n' && apostrophe - 1 > start) {
            return apostrophe - 1;
        }
        return ENGLISH_ENDINGS.contains(ending) ? apostrophe : end;
    }
}
