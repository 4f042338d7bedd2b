package org.diplograph.extraction.token;

import java.util.List;
import org.diplograph.article.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or punctuation mark of an article. French clitics are tokens of their own ("l'" ·
 * "alliance", "rencontre" · "-t-il"), and so is the English possessive ("Mali" · "'s"); hyphenated
 * words are one token.
 *
 * @param span where it stands in the article's text
 * @param text the letters as written
 * @param folded for look-up: lower case, typographic apostrophes and hyphens made plain, soft
 *     hyphens and diacritics removed, contractions as written ("aux" stays "aux")
 * @param readings the possible readings, the likeliest in this context first; never empty
 */
public record Token(TextSpan span, String text, String folded, List<Reading> readings) {
    public Token {
        readings = List.copyOf(readings);
    }

    /** The likeliest reading. */
    public Reading reading() {
        return readings.getFirst();
    }

    public String lemma() {
        return reading().lemma();
    }

    public PartOfSpeech partOfSpeech() {
        return reading().partOfSpeech();
    }

    public boolean is(PartOfSpeech partOfSpeech) {
        return reading().partOfSpeech() == partOfSpeech;
    }

    /**
     * The first reading of that class, whether or not it is the likeliest; null if the form cannot
     * be one.
     */
    public @Nullable Reading as(PartOfSpeech partOfSpeech) {
        for (Reading reading : readings) {
            if (reading.partOfSpeech() == partOfSpeech) {
                return reading;
            }
        }
        return null;
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
