package org.diplograph.ui.search;

import java.util.Arrays;
import java.util.List;
import org.diplograph.article.Folding;

/**
 * The words of a search, folded: each must begin a word of what is found, case and accents apart.
 * Looks at each text once for each word.
 */
record SearchWords(List<String> words) {
    /** What is searched for is never longer, in characters. */
    static final int LONGEST = 200;

    static SearchWords of(String typed) {
        String folded = Folding.fold(typed.substring(0, Math.min(LONGEST, typed.length())));
        return new SearchWords(
                Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * @param folded a folded text
     */
    boolean allBeginIn(String folded) {
        return words.stream().allMatch(word -> beginning(folded, word) >= 0);
    }

    /** Where in a folded text a word begins that begins so; -1 for nowhere. */
    static int beginning(String folded, String word) {
        int at = folded.indexOf(word);
        while (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
            at = folded.indexOf(word, at + 1);
        }
        return at;
    }
}
