package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Reading;
import org.diplograph.extraction.token.Token;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/** Reads the verb group that begins at a token. */
abstract class VerbGroupReader {
    private static final int LONGEST_ASIDE = 8;

    final Grammar grammar;

    VerbGroupReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The group that begins there, null if none does. */
    abstract @Nullable VerbGroup readAt(
            SentenceView view, int at, @Nullable String preposition, List<Chunk> before);

    /**
     * Whether the words from {@code at} to {@code end}, which look like a preposition, are one
     * here.
     */
    abstract boolean isPreposition(SentenceView view, int at, int end, boolean afterNoun);

    static boolean isVerb(SentenceView view, int i) {
        return i < view.size() && view.mentionAt(i) == null && view.token(i).is(PartOfSpeech.VERB);
    }

    static @Nullable VerbForm formAt(SentenceView view, int i) {
        return isVerb(view, i) ? view.token(i).reading().form() : null;
    }

    /**
     * The token's reading as a past participle, null if it cannot be one or stands for a mention.
     */
    static @Nullable Reading participleAt(SentenceView view, int i) {
        if (i >= view.size() || view.mentionAt(i) != null) {
            return null;
        }
        for (Reading reading : view.token(i).readings()) {
            if (reading.form() == VerbForm.PAST_PARTICIPLE) {
                return reading;
            }
        }
        return null;
    }

    /** Past adverbs, negations and pronouns inside the group, and past an aside between commas. */
    int skipInside(SentenceView view, int from) {
        int i = pastWords(view, from);
        int after = pastWords(view, grammar.endOfInterruption(view, i));
        if (after > i && participleAt(view, after) != null) {
            return after;
        }
        if (view.folded(i).equals(",")) {
            for (int j = i + 1; j < view.size() && j <= i + LONGEST_ASIDE; j++) {
                if (view.folded(j).equals(",")) {
                    return participleAt(view, j + 1) != null ? j + 1 : from;
                }
            }
        }
        return i;
    }

    private int pastWords(SentenceView view, int from) {
        int i = from;
        while (i < view.size() && isInside(view.token(i)) && view.mentionAt(i) == null) {
            i++;
        }
        return i;
    }

    private boolean isInside(Token token) {
        return token.is(PartOfSpeech.ADVERB)
                || grammar.words().insideVerbs().contains(token.folded())
                || grammar.words().negations().contains(token.folded())
                || (token.folded().startsWith("-") && token.folded().length() > 1);
    }

    boolean isNegatedBetween(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (grammar.words().negations().contains(view.folded(i))) {
                return true;
            }
        }
        return false;
    }
}
