package org.diplograph.extraction.token;

import java.util.HashMap;
import java.util.Map;
import org.diplograph.article.Language;
import org.diplograph.article.WordList;

/** Guesses what an unknown word is by how it ends. */
final class Endings {
    private static final int LONGEST = 6;

    private record Guess(PartOfSpeech partOfSpeech, String detail) {}

    private final Map<String, Guess> guesses;

    private Endings(Map<String, Guess> guesses) {
        this.guesses = Map.copyOf(guesses);
    }

    static Endings load(Language language) {
        Map<String, Guess> guesses = new HashMap<>();
        for (String line : WordList.lines(Endings.class, language.code() + "/endings.tsv")) {
            String[] fields = line.split("[\t ]");
            guesses.put(
                    fields[0],
                    new Guess(PartOfSpeech.valueOf(fields[1]), fields.length > 2 ? fields[2] : ""));
        }
        return new Endings(guesses);
    }

    /** The reading of a word in lower case: a singular noun when no ending says otherwise. */
    Reading guess(String lower) {
        for (int start = Math.max(1, lower.length() - LONGEST); start < lower.length(); start++) {
            Guess guess = guesses.get(lower.substring(start));
            if (guess != null) {
                boolean plural = guess.detail().equals("PLURAL");
                VerbForm form =
                        guess.partOfSpeech() == PartOfSpeech.VERB
                                ? VerbForm.valueOf(guess.detail())
                                : null;
                String lemma =
                        plural && lower.endsWith("s")
                                ? lower.substring(0, lower.length() - 1)
                                : lower;
                return new Reading(lemma, guess.partOfSpeech(), form, plural);
            }
        }
        return new Reading(lower, PartOfSpeech.NOUN, null, false);
    }
}
