package org.diplograph.extraction.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * English headlines leave out articles and full stops, so that "lifts" in "Ghana lifts sanctions"
 * looks like a noun. Gives a line that is no full sentence the verb that follows the names at its
 * head.
 */
final class Headline {
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", ":");
    private static final Set<String> JOINTS = Set.of(",", "and", "&", "'s");

    /** Verbs that in headlines go before a preposition. */
    private static final Set<String> WITH_PREPOSITION = Set.of("call", "hit", "vote");

    private Headline() {}

    static List<Token> read(List<Token> tokens) {
        int size = tokens.size();
        if (size < 3 || ENDS.contains(tokens.getLast().text())) {
            return tokens;
        }
        int at = verbAfterNames(tokens);
        if (at < 0) {
            return tokens;
        }
        List<Token> read = new ArrayList<>(tokens);
        Reading verb = present(tokens.get(at));
        if (verb != null && !tokens.get(at).is(PartOfSpeech.VERB)) {
            read.set(at, first(tokens.get(at), verb));
        }
        for (int i = at + 1; i < size; i++) {
            Token token = tokens.get(i);
            Reading noun = token.as(PartOfSpeech.NOUN);
            boolean last =
                    i + 1 == size
                            || tokens.get(i + 1).is(PartOfSpeech.PREPOSITION)
                            || tokens.get(i + 1).is(PartOfSpeech.PUNCTUATION);
            if (noun != null
                    && last
                    && isFinite(token)
                    && (isNominal(tokens.get(i - 1)) || i == at + 1)) {
                read.set(i, first(token, noun));
            }
        }
        return read;
    }

    /** The word after the names at the head, if it may be a verb in the present and leads on. */
    private static int verbAfterNames(List<Token> tokens) {
        boolean named = false;
        boolean several = false;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (named && !token.isCapitalised() && isVerb(tokens, i, several)) {
                return i;
            }
            if (named && token.folded().equals("to") && isInfinitive(tokens.get(i + 1))) {
                return i + 1;
            }
            boolean name = token.is(PartOfSpeech.PROPER_NOUN);
            boolean joint = JOINTS.contains(token.folded());
            boolean modifies =
                    token.is(PartOfSpeech.ADJECTIVE)
                            || (token.is(PartOfSpeech.NOUN) && !isFiniteNext(tokens, i));
            if (!(name || joint || modifies)) {
                return -1;
            }
            named |= name || token.isCapitalised();
            several |= joint && !token.folded().equals("'s") || token.reading().plural();
        }
        return -1;
    }

    private static boolean isInfinitive(Token token) {
        return token.reading().form() == VerbForm.INFINITIVE;
    }

    /** "Iran strikes kill dozens": the second word is the verb. */
    private static boolean isVerbAfter(List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        Token object = i + 2 < tokens.size() ? tokens.get(i + 2) : null;
        return present(next) != null
                && !next.folded().endsWith("s")
                && object != null
                && (object.is(PartOfSpeech.NUMBER)
                        || object.is(PartOfSpeech.PROPER_NOUN)
                        || object.reading().plural());
    }

    private static boolean isFiniteNext(List<Token> tokens, int i) {
        return isFinite(tokens.get(i)) && isFinite(tokens.get(i + 1));
    }

    private static boolean isVerb(List<Token> tokens, int i, boolean several) {
        Token token = tokens.get(i);
        Reading verb = present(token);
        boolean agrees = token.folded().endsWith("s") != several;
        if (verb == null || !agrees || isVerbAfter(tokens, i)) {
            return false;
        }
        Token next = tokens.get(i + 1);
        return next.is(PartOfSpeech.PROPER_NOUN)
                || next.is(PartOfSpeech.NOUN)
                || next.is(PartOfSpeech.ADJECTIVE)
                || next.is(PartOfSpeech.DETERMINER)
                || next.is(PartOfSpeech.NUMBER)
                || (next.is(PartOfSpeech.PREPOSITION) && WITH_PREPOSITION.contains(verb.lemma()))
                || (token.is(PartOfSpeech.VERB) && !isFinite(next));
    }

    private static @Nullable Reading present(Token token) {
        for (Reading reading : token.readings()) {
            if (reading.form() == VerbForm.PRESENT) {
                return reading;
            }
        }
        return null;
    }

    private static boolean isFinite(Token token) {
        VerbForm form = token.reading().form();
        return form != null && form.isFinite();
    }

    private static boolean isNominal(Token token) {
        return token.is(PartOfSpeech.NOUN)
                || token.is(PartOfSpeech.PROPER_NOUN)
                || token.is(PartOfSpeech.ADJECTIVE)
                || token.folded().equals("'s");
    }

    private static Token first(Token token, Reading reading) {
        List<Reading> readings = new ArrayList<>(token.readings());
        readings.remove(reading);
        readings.addFirst(reading);
        return new Token(token.span(), token.text(), token.folded(), readings);
    }
}
