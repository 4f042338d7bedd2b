package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that begins at a token. */
abstract class NounPhraseReader {
    private static final int LONGEST_PARENTHESIS = 6;

    final Grammar grammar;

    NounPhraseReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The phrase that begins there, null if none does. */
    abstract Chunk.@Nullable NounPhrase readAt(
            SentenceView view, int at, @Nullable String preposition, int outset);

    /** What a reader has gathered so far. */
    static final class Draft {
        final List<Mention> own = new ArrayList<>();
        final List<Mention> modifiers = new ArrayList<>();
        int head = -1;
        boolean possessive;
    }

    /**
     * The main noun of a role or reference, which is not always its first word; the first word of a
     * name.
     */
    int headOf(SentenceView view, int from, Mention mention) {
        if (mention.form() != Mention.Form.ROLE && mention.form() != Mention.Form.REFERENCE) {
            int last = view.endOfMentionAt(from) - 1;
            boolean described =
                    grammar.words().headLast()
                            && last > from
                            && view.token(last).as(PartOfSpeech.NOUN) != null
                            && !view.token(last).isCapitalised();
            return described ? last : from;
        }
        int head = from;
        for (int i = from; i < view.endOfMentionAt(from); i++) {
            Token token = view.token(i);
            if (token.is(PartOfSpeech.PREPOSITION) && i > from) {
                break;
            }
            boolean last = grammar.words().headLast() && i + 1 == view.endOfMentionAt(from);
            if (token.is(PartOfSpeech.NOUN) || (last && token.as(PartOfSpeech.NOUN) != null)) {
                head = i;
                if (!grammar.words().headLast()) {
                    break;
                }
            }
        }
        return head;
    }

    boolean isPossessive(Token token) {
        return grammar.words().possessives().contains(token.folded());
    }

    boolean isDeterminer(Token token) {
        return token.is(PartOfSpeech.DETERMINER)
                || grammar.words().articles().contains(token.folded())
                || isPossessive(token);
    }

    /** "2022", after which another phrase begins: "en 2022 les autorités". */
    static boolean isYear(Token token) {
        return token.is(PartOfSpeech.NUMBER)
                && token.text().length() == 4
                && token.text().chars().allMatch(Character::isDigit);
    }

    boolean isNoun(Token token) {
        return token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.PROPER_NOUN);
    }

    boolean isPronoun(Token token) {
        return grammar.words().singularPronouns().contains(token.folded())
                || grammar.words().pluralPronouns().contains(token.folded())
                || grammar.words().firstPersonPronouns().contains(token.folded())
                || grammar.words().pointing().contains(token.folded());
    }

    /**
     * The end of a short parenthesis that begins at this token, or the token itself if none does or
     * it lists several names.
     */
    int skipParenthesis(SentenceView view, int at) {
        if (!view.folded(at).equals("(")) {
            return at;
        }
        int names = 0;
        for (int i = at + 1; i < view.size() && i <= at + LONGEST_PARENTHESIS; i++) {
            names += view.isName(i) ? 1 : 0;
            if (view.folded(i).equals(")")) {
                return names > 1 ? at : i + 1;
            }
        }
        return at;
    }
}
