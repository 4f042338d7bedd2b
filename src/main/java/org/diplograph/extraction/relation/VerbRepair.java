package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.article.BlockKind;
import org.diplograph.extraction.token.AnnotatedSentence;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Reading;
import org.diplograph.extraction.token.Token;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Gives a sentence of running text that seems to have no finite verb the likeliest one: a form that
 * may be a verb right after a noun or name. Forms of "être" and "avoir" before a participle are
 * verbs wherever they stand.
 */
final class VerbRepair {
    private static final Set<String> BEING =
            Set.of("est", "sont", "etait", "etaient", "fut", "sera", "seront");

    private static final Set<String> PARTICLES = Set.of("out", "off", "up");
    private static final Set<String> RELATIVES = Set.of("which", "who");
    private static final Set<String> CLAUSE_TAKING =
            Set.of(
                    "say", "believe", "think", "hope", "know", "show", "mean", "claim", "add",
                    "note", "suggest", "warn", "insist", "fear", "be", "have", "argue", "see",
                    "feel", "wish", "report", "ensure", "hear", "expect", "find", "let", "make",
                    "help", "do");

    /** Nouns of armed people and things that are verbs as well. */
    private static final Set<String> ARMED = Set.of("soldier", "force", "guard", "ship", "police");

    /** Words that may stand between a subject and its verb. */
    private static final Set<String> FLOATING = Set.of("all", "both", "each", "also", "together");

    private static final Set<String> GERUND_TAKING =
            Set.of(
                    "keep",
                    "stop",
                    "start",
                    "begin",
                    "continue",
                    "resume",
                    "avoid",
                    "deny",
                    "consider",
                    "admit",
                    "oppose",
                    "postpone",
                    "finish",
                    "suggest",
                    "risk",
                    "favour",
                    "favor",
                    "mull");
    private static final Set<String> OPENERS = Set.of(",", "and", "but", "then");

    private VerbRepair() {}

    static List<Token> repair(AnnotatedSentence sentence, boolean french) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        boolean changed =
                french
                        ? auxiliaries(tokens) | participles(tokens)
                        : gerunds(tokens) | pasts(tokens) | compounds(tokens);
        boolean running = sentence.kind() == BlockKind.PARAGRAPH && endsLikeASentence(tokens);
        if (running && tokens.stream().noneMatch(VerbRepair::isFinite)) {
            for (int i = 1; i < tokens.size(); i++) {
                Reading verb = finite(tokens.get(i));
                int before = i > 1 && FLOATING.contains(tokens.get(i - 1).folded()) ? i - 2 : i - 1;
                if (verb != null
                        && isNominal(tokens.get(before))
                        && !isNominalOnly(tokens.get(i))) {
                    tokens.set(i, first(tokens.get(i), verb));
                    return tokens;
                }
            }
        }
        return changed ? tokens : sentence.tokens();
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
                tokens.set(i, first(token, verb));
                changed = true;
            }
            boolean been =
                    token.folded().equals("ete")
                            && i > 0
                            && tokens.get(i - 1).lemma().equals("avoir");
            Reading participle = been ? participle(token) : null;
            if (participle != null) {
                tokens.set(i, first(token, participle));
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
                tokens.set(i, first(token, participle));
                changed = true;
            }
        }
        return changed;
    }

    /**
     * "commitment to supporting Ukraine": after a preposition and before a noun phrase, a gerund.
     */
    private static boolean gerunds(List<Token> tokens) {
        boolean changed = false;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            boolean led = tokens.get(i - 1).is(PartOfSpeech.PREPOSITION);
            boolean leads =
                    next.is(PartOfSpeech.PROPER_NOUN)
                            || next.is(PartOfSpeech.DETERMINER)
                            || next.folded().equals("to");
            Token before = tokens.get(i - 1);
            if (before.lemma().equals("be") && before.is(PartOfSpeech.VERB)) {
                led = true;
                leads |=
                        next.is(PartOfSpeech.NOUN)
                                || next.is(PartOfSpeech.ADJECTIVE)
                                || next.is(PartOfSpeech.VERB);
            }
            led |= before.is(PartOfSpeech.VERB) && GERUND_TAKING.contains(before.lemma());
            if (led && leads && !token.is(PartOfSpeech.VERB) && token.folded().endsWith("ing")) {
                for (Reading reading : token.readings()) {
                    if (reading.form() == VerbForm.PRESENT_PARTICIPLE) {
                        tokens.set(i, first(token, reading));
                        changed = true;
                        break;
                    }
                }
            }
        }
        return changed;
    }

    /**
     * "the minister threatened to leave", "and broke off relations", "which trains the army": after
     * a nominal, a comma or "and" and before what a verb leads, a form of a verb that was taken for
     * an adjective or a noun.
     */
    private static boolean pasts(List<Token> tokens) {
        boolean changed = false;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            Token next = tokens.get(i + 1);
            if (isObjectOfPhrasal(tokens, i)) {
                Reading noun = token.as(PartOfSpeech.NOUN);
                if (noun != null) {
                    tokens.set(i, first(token, noun));
                    changed = true;
                }
                continue;
            }
            if (token.isCapitalised()
                    || !(token.is(PartOfSpeech.ADJECTIVE) || token.is(PartOfSpeech.NOUN))) {
                continue;
            }
            boolean relative = RELATIVES.contains(before.folded());
            Reading verb = finiteOf(token, relative || !token.is(PartOfSpeech.NOUN));
            boolean leads = leads(next);
            boolean follows =
                    isNominal(before) && !before.folded().equals(token.folded())
                            ? leads || next.is(PartOfSpeech.NOUN)
                            : leads && (OPENERS.contains(before.folded()) || relative);
            boolean past = verb != null && (relative || verb.form() == VerbForm.PAST);
            if (verb != null && past && follows) {
                tokens.set(i, first(token, verb));
                changed = true;
            }
        }
        return changed;
    }

    /** "suspended uranium exports to": after a verb and a noun without determiner, a noun. */
    private static boolean compounds(List<Token> tokens) {
        boolean changed = false;
        for (int i = 2; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Reading noun = token.as(PartOfSpeech.NOUN);
            boolean ambiguous =
                    noun != null
                            && noun.plural()
                            && token.is(PartOfSpeech.VERB)
                            && token.reading().form() == VerbForm.PRESENT;
            int at = i - 1;
            while (ambiguous
                    && at > 0
                    && (tokens.get(at).is(PartOfSpeech.NOUN)
                            || tokens.get(at).is(PartOfSpeech.ADJECTIVE))) {
                at--;
            }
            boolean armed =
                    noun != null
                            && ambiguous
                            && ARMED.contains(noun.lemma())
                            && at == i - 1
                            && tokens.get(at).is(PartOfSpeech.PROPER_NOUN);
            at -= armed ? 1 : 0;
            boolean governed =
                    ambiguous
                            && at >= 0
                            && at < i - 1
                            && isFinite(tokens.get(at))
                            && !CLAUSE_TAKING.contains(tokens.get(at).lemma())
                            && !tokens.get(i + 1).is(PartOfSpeech.DETERMINER);
            if (noun != null && governed) {
                tokens.set(i, first(token, noun));
                changed = true;
            }
        }
        return changed;
    }

    /** "carried out strikes": after verb and particle no second verb but a noun. */
    private static boolean isObjectOfPhrasal(List<Token> tokens, int i) {
        return i > 1
                && tokens.get(i).reading().form() == VerbForm.PRESENT
                && PARTICLES.contains(tokens.get(i - 1).folded())
                && tokens.get(i - 2).is(PartOfSpeech.VERB);
    }

    private static @Nullable Reading finiteOf(Token token, boolean any) {
        return any ? finite(token) : null;
    }

    private static boolean leads(Token next) {
        return next.is(PartOfSpeech.PREPOSITION)
                || next.is(PartOfSpeech.DETERMINER)
                || next.is(PartOfSpeech.PROPER_NOUN)
                || next.is(PartOfSpeech.PRONOUN)
                || next.is(PartOfSpeech.NUMBER)
                || next.folded().equals("to")
                || next.folded().equals("that")
                || (next.folded().equals("and"));
    }

    private static boolean endsLikeASentence(List<Token> tokens) {
        return tokens.size() > 3 && tokens.getLast().is(PartOfSpeech.PUNCTUATION);
    }

    private static boolean isFinite(Token token) {
        VerbForm form = token.reading().form();
        return form != null && form.isFinite();
    }

    private static @Nullable Reading finite(Token token) {
        Reading found = null;
        for (Reading reading : token.readings()) {
            VerbForm form = reading.form();
            boolean finite =
                    form == VerbForm.PRESENT || form == VerbForm.PAST || form == VerbForm.FUTURE;
            if (finite && (found == null || form == VerbForm.PAST)) {
                found = reading;
            }
        }
        return found;
    }

    private static @Nullable Reading participle(Token token) {
        for (Reading reading : token.readings()) {
            if (reading.form() == VerbForm.PAST_PARTICIPLE) {
                return reading;
            }
        }
        return null;
    }

    private static boolean isNominal(Token token) {
        return token.is(PartOfSpeech.NOUN)
                || token.is(PartOfSpeech.PROPER_NOUN)
                || token.folded().equals(")");
    }

    private static boolean isNominalOnly(Token token) {
        return token.isCapitalised();
    }

    private static Token first(Token token, Reading reading) {
        List<Reading> readings = new ArrayList<>(token.readings());
        readings.remove(reading);
        readings.addFirst(reading);
        return new Token(token.span(), token.text(), token.folded(), readings);
    }
}
