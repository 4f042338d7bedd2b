package org.diplograph.extraction.relation;

import java.util.List;
import java.util.Set;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Reading;
import org.diplograph.extraction.token.Token;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/** Takes French auxiliaries and participles that were taken for other words as verbs. */
final class FrenchVerbRepair {
    private static final Set<String> BEING =
            Set.of("est", "sont", "etait", "etaient", "fut", "sera", "seront");

    private FrenchVerbRepair() {}

    /**
     * @return whether a token changed
     */
    static boolean repair(List<Token> tokens) {
        return auxiliaries(tokens) | participles(tokens);
    }

    private static boolean auxiliaries(List<Token> tokens) {
        boolean changed = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            Reading verb = token.is(PartOfSpeech.VERB) ? null : token.as(PartOfSpeech.VERB);
            boolean auxiliary =
                    BEING.contains(token.folded())
                                    && (i == 0 || !tokens.get(i - 1).folded().equals("l'"))
                            || token.text().equals("a") && next != null && participle(next) != null;
            if (verb != null && auxiliary) {
                tokens.set(i, VerbRepair.first(token, verb));
                changed = true;
            }
            boolean been =
                    token.folded().equals("ete")
                            && i > 0
                            && tokens.get(i - 1).lemma().equals("avoir");
            Reading participle = been ? participle(token) : null;
            if (participle != null) {
                tokens.set(i, VerbRepair.first(token, participle));
                changed = true;
            }
        }
        return changed;
    }

    /** "Reçu au Caire, …", "et expulsé celui de …": a participle that was taken for a noun. */
    private static boolean participles(List<Token> tokens) {
        boolean changed = false;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean noun = token.is(PartOfSpeech.NOUN) || (i == 0 && !token.is(PartOfSpeech.VERB));
            Reading participle = noun ? participle(token) : null;
            boolean opens =
                    i == 0
                            || tokens.get(i - 1).folded().equals("et")
                            || tokens.get(i - 1).folded().equals(",");
            Token next = tokens.get(i + 1);
            boolean leads =
                    next.is(PartOfSpeech.PREPOSITION)
                            || next.is(PartOfSpeech.DETERMINER)
                            || next.is(PartOfSpeech.PRONOUN)
                            || next.is(PartOfSpeech.ADVERB)
                            || (i == 0 && next.is(PartOfSpeech.NOUN));
            if (participle != null && opens && leads) {
                tokens.set(i, VerbRepair.first(token, participle));
                changed = true;
            }
        }
        return changed;
    }

    private static @Nullable Reading participle(Token token) {
        for (Reading reading : token.readings()) {
            if (reading.form() == VerbForm.PAST_PARTICIPLE) {
                return reading;
            }
        }
        return null;
    }
}
