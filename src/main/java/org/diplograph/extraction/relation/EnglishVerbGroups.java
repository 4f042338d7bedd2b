package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.relation.Chunk.Voice;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Reading;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/** English verb groups: "has not yet been received", "would meet", "to sign", "accusing". */
final class EnglishVerbGroups extends VerbGroupReader {
    EnglishVerbGroups(Grammar grammar) {
        super(grammar);
    }

    @Override
    boolean isPreposition(SentenceView view, int at, int end, boolean afterNoun) {
        if (end > at + 1) {
            return !view.folded(end - 1).equals("to") || !isInfinitive(view, skipInside(view, end));
        }
        if (view.folded(at).equals("like")) {
            return !view.token(at).is(PartOfSpeech.VERB);
        }
        if (!view.folded(at).equals("to")) {
            return true;
        }
        return !isInfinitive(view, skipInside(view, end));
    }

    private static boolean isInfinitive(SentenceView view, int i) {
        if (!isVerb(view, i)) {
            return false;
        }
        VerbForm form = formAt(view, i);
        return form == VerbForm.INFINITIVE
                || form == VerbForm.PRESENT
                || form == VerbForm.IMPERATIVE;
    }

    @Override
    @Nullable VerbGroup readAt(
            SentenceView view, int at, @Nullable String preposition, List<Chunk> before) {
        int first = at;
        boolean infinitive = false;
        if (view.folded(at).equals("to") && isInfinitive(view, skipInside(view, at + 1))) {
            infinitive = true;
            first = skipInside(view, at + 1);
        }
        if (view.mentionAt(first) != null || !(isVerb(view, first) || isModal(view, first))) {
            return null;
        }
        List<String> auxiliaries = new ArrayList<>();
        List<String> modals = new ArrayList<>();
        int main = first;
        while (isAuxiliary(view, main)) {
            int next = skipInside(view, main + 1);
            if (!isVerb(view, next)
                    && !isAuxiliary(view, next)
                    && participleAt(view, next) == null) {
                break;
            }
            if (!follows(view, main, next)) {
                break;
            }
            (isModal(view, main) ? modals : auxiliaries).add(lemmaAt(view, main));
            main = next;
        }
        return group(view, at, first, main, infinitive, preposition, auxiliaries, modals);
    }

    /** Whether the verb at {@code next} can hang on the auxiliary at {@code main}. */
    private boolean follows(SentenceView view, int main, int next) {
        if (isModal(view, main)) {
            return true;
        }
        String lemma = lemmaAt(view, main);
        if (grammar.words().supports().contains(lemma)) {
            return formAt(view, next) != VerbForm.PRESENT_PARTICIPLE && isVerb(view, next);
        }
        boolean participle = participleAt(view, next) != null;
        return participle
                || (grammar.words().be().contains(lemma)
                        && formAt(view, next) == VerbForm.PRESENT_PARTICIPLE);
    }

    private VerbGroup group(
            SentenceView view,
            int at,
            int first,
            int main,
            boolean infinitive,
            @Nullable String preposition,
            List<String> auxiliaries,
            List<String> modals) {
        String last = auxiliaries.isEmpty() ? "" : auxiliaries.getLast();
        Reading reading = view.token(main).reading();
        VerbForm own = reading.form();
        Reading participle = participleAt(view, main);
        boolean passive =
                grammar.words().be().contains(last)
                        && own != VerbForm.PRESENT_PARTICIPLE
                        && participle != null;
        boolean perfect = auxiliaries.stream().anyMatch(grammar.words().have()::contains);
        if (main == first && auxiliaries.isEmpty() && participle != null && isReduced(view, main)) {
            passive = true;
            own = VerbForm.PAST_PARTICIPLE;
        }
        String lemma =
                (passive || perfect) && participle != null
                        ? participle.lemma()
                        : lemmaAt(view, main);
        VerbForm form =
                infinitive ? VerbForm.INFINITIVE : finite(view, first, main, own, modals, perfect);
        boolean bare =
                grammar.words().be().contains(lemma) || grammar.words().have().contains(lemma);
        boolean negated = isNegatedBetween(view, at, bare ? skipInside(view, main + 1) : main);
        negated |=
                own == VerbForm.PRESENT_PARTICIPLE
                        && at > 0
                        && grammar.words().negations().contains(view.folded(at - 1));
        Voice voice = passive ? Voice.PASSIVE : Voice.ACTIVE;
        return new VerbGroup(
                at,
                main + 1,
                main,
                lemma,
                form,
                voice,
                negated,
                preposition,
                List.copyOf(modals),
                perfect);
    }

    private VerbForm finite(
            SentenceView view,
            int first,
            int main,
            @Nullable VerbForm own,
            List<String> modals,
            boolean perfect) {
        if (!modals.isEmpty()) {
            return switch (modals.getFirst()) {
                case "will", "shall", "'ll" -> VerbForm.FUTURE;
                default -> VerbForm.CONDITIONAL;
            };
        }
        if (perfect) {
            VerbForm auxiliary = formAt(view, first);
            return auxiliary == VerbForm.PRESENT_PARTICIPLE
                    ? VerbForm.PRESENT_PARTICIPLE
                    : VerbForm.PAST;
        }
        VerbForm form = main > first ? formAt(view, first) : own;
        if (form == VerbForm.INFINITIVE || form == VerbForm.IMPERATIVE || form == null) {
            return VerbForm.PRESENT;
        }
        return form;
    }

    /** "supported by France", "accused of", "signed between": a participle without an auxiliary. */
    private boolean isReduced(SentenceView view, int main) {
        VerbForm form = formAt(view, main);
        int after = skipInside(view, main + 1);
        String next = view.folded(after);
        if (next.equals("by") && formAt(view, after + 1) == VerbForm.PRESENT_PARTICIPLE) {
            return false;
        }
        if (main == 0 && leadsObject(view, 1)) {
            return false;
        }
        return !grammar.words().intransitive().contains(lemmaAt(view, main))
                && (form == VerbForm.PAST_PARTICIPLE || form == VerbForm.PAST)
                && (next.equals("by") || form == VerbForm.PAST_PARTICIPLE);
    }

    /** "condemned the raid": a bullet that begins with a finite verb. */
    private static boolean leadsObject(SentenceView view, int i) {
        return i < view.size()
                && (view.mentionAt(i) != null
                        || view.token(i).is(PartOfSpeech.DETERMINER)
                        || view.folded(i).equals("that"));
    }

    private boolean isAuxiliary(SentenceView view, int i) {
        if (i >= view.size() || view.mentionAt(i) != null) {
            return false;
        }
        String lemma = lemmaAt(view, i);
        return isModal(view, i)
                || (isVerb(view, i)
                        && (grammar.words().be().contains(lemma)
                                || grammar.words().have().contains(lemma)
                                || grammar.words().supports().contains(lemma)));
    }

    private boolean isModal(SentenceView view, int i) {
        return i < view.size()
                && grammar.words().modals().contains(view.folded(i))
                && !view.token(i).is(PartOfSpeech.NOUN)
                && !view.token(i).is(PartOfSpeech.PROPER_NOUN);
    }

    private static String lemmaAt(SentenceView view, int i) {
        Reading verb = view.token(i).as(PartOfSpeech.VERB);
        return verb == null ? view.folded(i) : verb.lemma();
    }
}
