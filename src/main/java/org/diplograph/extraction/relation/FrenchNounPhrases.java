package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** French noun phrases: the first noun is the head, adjectives and appositions follow it. */
final class FrenchNounPhrases extends NounPhraseReader {
    FrenchNounPhrases(Grammar grammar) {
        super(grammar);
    }

    @Override
    Chunk.@Nullable NounPhrase readAt(
            SentenceView view, int at, @Nullable String preposition, int outset) {
        Draft draft = new Draft();
        int i = beforeHead(view, at, draft);
        int end = head(view, i, draft);
        boolean alone =
                i > at
                        && (view.token(i - 1).as(PartOfSpeech.NOUN) != null
                                || isYear(view.token(i - 1)));
        if (end < 0 && alone) {
            draft.head = i - 1;
            end = i;
        }
        if (end < 0) {
            return null;
        }
        end = afterHead(view, end, draft);
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

    private int beforeHead(SentenceView view, int at, Draft draft) {
        int i = at;
        while (i < view.size() && view.mentionAt(i) == null) {
            Token token = view.token(i);
            boolean leads =
                    isDeterminer(token)
                            || token.is(PartOfSpeech.NUMBER)
                            || token.is(PartOfSpeech.ADJECTIVE)
                            || isOrdinal(view, i)
                            || (token.is(PartOfSpeech.ADVERB) && i > at && isAdjective(view, i + 1))
                            || (i > at && isOpeningQuote(token));
            if (!leads
                    || (i > at && isYear(view.token(i - 1)) && isDeterminer(token))
                    || (i > at && grammar.words().leadingNouns().contains(token.folded()))) {
                break;
            }
            draft.possessive |= isPossessive(token);
            i++;
        }
        return i;
    }

    private int head(SentenceView view, int i, Draft draft) {
        if (i >= view.size()) {
            return -1;
        }
        Mention mention = view.mentionAt(i);
        Token token = view.token(i);
        if (mention != null) {
            draft.head = headOf(view, i, mention);
            if (view.pairAt(i).isEmpty()) {
                draft.own.add(mention);
            } else {
                draft.own.addAll(view.pairAt(i));
            }
            return view.endOfMentionAt(i);
        }
        if (isNoun(token)
                || grammar.words().leadingNouns().contains(token.folded())
                || (isPronoun(token) && token.is(PartOfSpeech.PRONOUN))) {
            draft.head = i;
            return i + 1;
        }
        return -1;
    }

    private int afterHead(SentenceView view, int from, Draft draft) {
        int i = from;
        while (i < view.size()) {
            Mention mention = view.mentionAt(i);
            Token token = view.token(i);
            if (mention != null) {
                (mention.form() == Mention.Form.DEMONYM || view.pairAt(i).size() > 1
                                ? draft.modifiers
                                : draft.own)
                        .addAll(view.pairAt(i).isEmpty() ? List.of(mention) : view.pairAt(i));
                i = view.endOfMentionAt(i);
            } else if (token.is(PartOfSpeech.NUMBER)
                    && i + 1 < view.size()
                    && isNoun(view.token(i + 1))) {
                break;
            } else if (opensPreposition(view, i)) {
                break;
            } else if (token.is(PartOfSpeech.ADJECTIVE)
                    || isNoun(token)
                    || token.is(PartOfSpeech.NUMBER)) {
                i++;
            } else if (token.is(PartOfSpeech.ADVERB) && isAdjective(view, i + 1)
                    || isActing(view, i)) {
                i += 2;
            } else if (isAnd(view, i) && isAdjective(view, i + 1) && !isDeterminerAt(view, i + 1)) {
                i += 2;
            } else if (isAnd(view, i) && isDemonym(view, i + 1) && !draft.modifiers.isEmpty()) {
                i++;
            } else if (token.text().equals("»")
                    && (isDemonym(view, i + 1) || isAdjective(view, i + 1))) {
                i++;
            } else if (isOpeningQuote(token)
                    && i + 1 < view.size()
                    && view.mentionAt(i + 1) != null) {
                i++;
            } else {
                int after = skipParenthesis(view, i);
                if (after == i) {
                    break;
                }
                i = after;
            }
        }
        return i;
    }

    /** "à Bruxelles autour du chef": two words or more that make one preposition. */
    private boolean opensPreposition(SentenceView view, int i) {
        PhraseTable.Match<String> match = grammar.prepositions().match(view, i);
        return match != null && match.end() > i + 1;
    }

    /** "le dixième membre": an ordinal that the dictionary lists as a noun. */
    private boolean isOrdinal(SentenceView view, int i) {
        return view.folded(i).endsWith("ieme")
                && i + 1 < view.size()
                && view.mentionAt(i + 1) == null
                && view.token(i + 1).is(PartOfSpeech.NOUN);
    }

    private static boolean isDemonym(SentenceView view, int i) {
        Mention mention = view.mentionAt(i);
        return mention != null && mention.form() == Mention.Form.DEMONYM;
    }

    /** "le président par intérim", "le président en exercice". */
    private static boolean isActing(SentenceView view, int i) {
        return view.folded(i).equals("par") && view.folded(i + 1).equals("interim")
                || view.folded(i).equals("en") && view.folded(i + 1).equals("exercice");
    }

    private static boolean isAnd(SentenceView view, int i) {
        return view.folded(i).equals("et") || view.folded(i).equals("ou");
    }

    private boolean isDeterminerAt(SentenceView view, int i) {
        return i < view.size() && isDeterminer(view.token(i));
    }

    private static boolean isAdjective(SentenceView view, int i) {
        return i < view.size()
                && view.mentionAt(i) == null
                && view.token(i).is(PartOfSpeech.ADJECTIVE);
    }

    private static boolean isOpeningQuote(Token token) {
        return token.text().equals("«") || token.text().equals("“") || token.text().equals("\"");
    }
}
