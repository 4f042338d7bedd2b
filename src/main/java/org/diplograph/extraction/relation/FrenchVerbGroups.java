package org.diplograph.extraction.relation;

import java.util.List;
import java.util.Set;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.relation.Chunk.Voice;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Reading;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/** French verb groups: "n'a pas encore été reçu", "se sont entretenus", "en forgeant". */
final class FrenchVerbGroups extends VerbGroupReader {
    private static final Set<String> OPENERS = Set.of("ne", "n'", "se", "s'");

    FrenchVerbGroups(Grammar grammar) {
        super(grammar);
    }

    @Override
    boolean isPreposition(SentenceView view, int at, int end, boolean afterNoun) {
        String word = view.folded(at);
        if (end > at + 1) {
            return true;
        }
        return switch (word) {
            case "des" ->
                    afterNoun
                            || (at > 0 && view.token(at - 1).is(PartOfSpeech.ADJECTIVE))
                            || endsInParticiple(view, at);
            case "en" ->
                    formAt(view, end) == null || formAt(view, end) == VerbForm.PRESENT_PARTICIPLE;
            default -> true;
        };
    }

    private static boolean endsInParticiple(SentenceView view, int at) {
        return at > 0
                && formAt(view, at - 1) == VerbForm.PAST_PARTICIPLE
                && Set.of("retires", "retire", "issus").contains(view.folded(at - 1));
    }

    @Override
    @Nullable VerbGroup readAt(
            SentenceView view, int at, @Nullable String preposition, List<Chunk> before) {
        int i = at;
        boolean reflexive = false;
        while (i < view.size() && isClitic(view, i)) {
            reflexive |= grammar.words().reflexives().contains(view.folded(i));
            i++;
        }
        if (!isVerb(view, i)) {
            return i == at ? null : bareVerb(view, at, i, reflexive, preposition);
        }
        VerbForm form = formAt(view, i);
        if (form == null
                || (form == VerbForm.PAST_PARTICIPLE && !canBeParticiple(view, i, before))) {
            return null;
        }
        return complete(view, at, i, form, reflexive, preposition);
    }

    /** A clitic shows that the next word is a verb even if another reading seemed likelier. */
    private @Nullable VerbGroup bareVerb(
            SentenceView view, int at, int i, boolean reflexive, @Nullable String preposition) {
        if (i >= view.size() || view.mentionAt(i) != null) {
            return null;
        }
        Reading verb = view.token(i).as(PartOfSpeech.VERB);
        if (verb == null || verb.form() == null) {
            return null;
        }
        return new VerbGroup(
                at,
                i + 1,
                i,
                verb.lemma(),
                verb.form(),
                reflexive ? Voice.REFLEXIVE : Voice.ACTIVE,
                isNegatedBetween(view, at, i + 3),
                preposition,
                List.of(),
                false);
    }

    private static boolean canBeParticiple(SentenceView view, int i, List<Chunk> before) {
        return !(before.isEmpty() && i > 0 && view.token(i - 1).is(PartOfSpeech.DETERMINER));
    }

    private VerbGroup complete(
            SentenceView view,
            int at,
            int first,
            VerbForm form,
            boolean reflexive,
            @Nullable String preposition) {
        int main = first;
        String lemma = view.token(first).lemma();
        boolean being = false;
        boolean perfect = false;
        boolean auxiliary = isHave(lemma) || isBe(lemma);
        while (auxiliary) {
            int next = skipInside(view, main + 1);
            Reading participle = participleAt(view, next);
            if (participle == null || (isHave(lemma) && isNounHere(view, next))) {
                break;
            }
            perfect |= isHave(lemma);
            being = isBe(lemma);
            main = next;
            lemma = participle.lemma();
            auxiliary = isBe(lemma);
        }
        boolean ofBeing = grammar.words().beingVerbs().contains(lemma);
        Voice voice =
                reflexive ? Voice.REFLEXIVE : being && !ofBeing ? Voice.PASSIVE : Voice.ACTIVE;
        if (main == first && form == VerbForm.PAST_PARTICIPLE && !ofBeing) {
            voice = reflexive ? Voice.REFLEXIVE : Voice.PASSIVE;
        }
        boolean past = perfect || (main > first && voice != Voice.PASSIVE);
        int end = skipInside(view, main + 1);
        boolean negated = isNegatedBetween(view, at, Math.max(end, main));
        VerbForm whole = past && form == VerbForm.PRESENT ? VerbForm.PAST : form;
        return new VerbGroup(
                at, main + 1, main, lemma, whole, voice, negated, preposition, List.of(), past);
    }

    private boolean isNounHere(SentenceView view, int i) {
        return view.token(i).is(PartOfSpeech.NOUN)
                && i > 0
                && view.token(i - 1).is(PartOfSpeech.DETERMINER);
    }

    private boolean isClitic(SentenceView view, int i) {
        String word = view.folded(i);
        if (view.mentionAt(i) != null) {
            return false;
        }
        if (OPENERS.contains(word)) {
            return true;
        }
        return grammar.words().clitics().contains(word)
                && view.token(i).is(PartOfSpeech.PRONOUN)
                && (isVerb(view, i + 1) || grammar.words().clitics().contains(view.folded(i + 1)));
    }

    private boolean isHave(String lemma) {
        return grammar.words().have().contains(lemma);
    }

    private boolean isBe(String lemma) {
        return grammar.words().be().contains(lemma);
    }
}
