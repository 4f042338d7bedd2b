package org.diplograph.extraction.relation;

import java.util.List;
import java.util.Set;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Reading;
import org.diplograph.extraction.token.Token;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Takes English gerunds and pasts that were taken for nouns or adjectives as verbs, and the heads
 * of compounds that were taken for verbs as nouns.
 */
final class EnglishVerbRepair {
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

    private EnglishVerbRepair() {}

    /**
     * @return whether a token changed
     */
    static boolean repair(List<Token> tokens) {
        return gerunds(tokens) | pasts(tokens) | compounds(tokens);
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
                        tokens.set(i, VerbRepair.first(token, reading));
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
                    tokens.set(i, VerbRepair.first(token, noun));
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
                    VerbRepair.isNominal(before) && !before.folded().equals(token.folded())
                            ? leads || next.is(PartOfSpeech.NOUN)
                            : leads && (OPENERS.contains(before.folded()) || relative);
            boolean past = verb != null && (relative || verb.form() == VerbForm.PAST);
            if (verb != null && past && follows) {
                tokens.set(i, VerbRepair.first(token, verb));
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
                            && VerbRepair.isFinite(tokens.get(at))
                            && !CLAUSE_TAKING.contains(tokens.get(at).lemma())
                            && !tokens.get(i + 1).is(PartOfSpeech.DETERMINER);
            if (noun != null && governed) {
                tokens.set(i, VerbRepair.first(token, noun));
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
        return any ? VerbRepair.finite(token) : null;
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
}
