package org.diplograph.extraction.relation;

import java.util.List;
import java.util.Set;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Reading;
import org.diplograph.extraction.token.Token;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/**
 * English noun phrases: the last noun is the head; possessors, adjectives and nouns before it
 * modify it.
 */
final class EnglishNounPhrases extends NounPhraseReader {
    private static final Set<String> BEFORE_TIME = Set.of("next", "last", "this", "late", "early");

    EnglishNounPhrases(Grammar grammar) {
        super(grammar);
    }

    @Override
    Chunk.@Nullable NounPhrase readAt(
            SentenceView view, int at, @Nullable String preposition, int outset) {
        Draft draft = new Draft();
        int i = at;
        int end = -1;
        while (i < view.size()) {
            Token token = view.token(i);
            Mention mention = view.mentionAt(i);
            if (end == i && closes(view, i, draft)) {
                break;
            }
            if (mention != null) {
                if (end == i && draft.own.isEmpty() && isTime(view.token(draft.head))) {
                    break;
                }
                demote(draft);
                draft.own.addAll(view.pairAt(i).isEmpty() ? List.of(mention) : view.pairAt(i));
                draft.head = headOf(view, i, mention);
                i = view.endOfMentionAt(i);
                end = i;
            } else if (end == i && !draft.own.isEmpty() && isTime(token)) {
                break;
            } else if (isPossessiveMark(token) && end == i) {
                demote(draft);
                i++;
            } else if (isNoun(token)) {
                demote(draft);
                draft.head = i;
                end = ++i;
            } else if (i > at && isYear(view.token(i - 1)) && end < 0 && isDeterminer(token)) {
                draft.head = i - 1;
                end = i;
                break;
            } else if (isPronoun(token) && end < 0 && !isPossessive(token)) {
                draft.head = i;
                end = ++i;
                break;
            } else if (leads(view, i, at, end == i)) {
                draft.possessive |= isPossessive(token) && end < 0;
                i++;
            } else {
                int after = end == i ? skipParenthesis(view, i) : i;
                if (after == i) {
                    break;
                }
                i = after;
                end = after;
                break;
            }
        }
        if (end < 0) {
            return null;
        }
        return new Chunk.NounPhrase(
                at,
                end,
                draft.head,
                preposition,
                outset,
                draft.possessive,
                draft.own,
                draft.modifiers);
    }

    /**
     * "Kenyan onions | last year", "sold Togo | two boats", "On 1 May | Togo", "the Peruvian envoy
     * | persona non grata".
     */
    private boolean closes(SentenceView view, int i, Draft draft) {
        Token token = view.token(i);
        boolean time =
                i + 1 < view.size()
                        && grammar.isTime(view.token(i + 1))
                        && (BEFORE_TIME.contains(token.folded()) || token.is(PartOfSpeech.NUMBER));
        boolean counted = !draft.own.isEmpty() && token.is(PartOfSpeech.NUMBER);
        boolean dated = view.mentionAt(i) != null && grammar.isTime(view.token(i - 1));
        return time && !grammar.isTime(view.token(i - 1))
                || counted
                || dated
                || grammar.words().postponed().contains(token.folded());
    }

    private boolean isTime(Token token) {
        return grammar.isTime(token) || BEFORE_TIME.contains(token.folded());
    }

    /** What seemed the head turns out to stand before it. */
    private static void demote(Draft draft) {
        draft.modifiers.addAll(draft.own);
        draft.own.clear();
    }

    private boolean leads(SentenceView view, int i, int at, boolean afterNoun) {
        Token token = view.token(i);
        if (isDeterminer(token)) {
            return !afterNoun && (i == at || !view.token(i - 1).is(PartOfSpeech.NUMBER));
        }
        if (token.is(PartOfSpeech.ADJECTIVE) || token.is(PartOfSpeech.NUMBER)) {
            return !afterNoun || continues(view, i + 1);
        }
        if (token.is(PartOfSpeech.ADVERB)) {
            return i > at && !afterNoun && continues(view, i + 1);
        }
        if (view.folded(i).equals("and") && i > at && !afterNoun) {
            return i + 1 < view.size() && view.token(i + 1).is(PartOfSpeech.ADJECTIVE);
        }
        Reading reading = token.reading();
        boolean participle =
                reading.form() == VerbForm.PAST_PARTICIPLE
                        || reading.form() == VerbForm.PRESENT_PARTICIPLE;
        return participle && i > at && !afterNoun && continues(view, i + 1);
    }

    private boolean continues(SentenceView view, int i) {
        if (i >= view.size()) {
            return false;
        }
        Token token = view.token(i);
        return view.mentionAt(i) != null || isNoun(token) || token.is(PartOfSpeech.ADJECTIVE);
    }

    private static boolean isPossessiveMark(Token token) {
        return token.folded().equals("'s") || token.folded().equals("'");
    }
}
