package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;

/**
 * The words of a text that may trigger a rule, looked up by their first one.
 *
 * @param clitic "en" or "y" before the verb ("s'en prendre"), empty if none is needed
 * @param rest the words after the first
 */
record Trigger(Rule rule, boolean reflexive, String clitic, List<String> rest) {
    private static final int FARTHEST = 9;

    /** Whether the rule asks for certain words around its trigger. */
    boolean isParticular() {
        return !rule.under().isEmpty()
                || !rule.with().isEmpty()
                || !rule.objects().isEmpty()
                || !rule.subjects().isEmpty();
    }

    boolean hasClitic(SentenceView view, VerbGroup group) {
        for (int i = group.start(); i < group.main(); i++) {
            if (view.folded(i).equals(clitic)) {
                return true;
            }
        }
        return clitic.isEmpty();
    }

    /** An adverb between the auxiliary and the verb: "will jointly develop". */
    boolean isInside(SentenceView view, VerbGroup group) {
        for (int i = group.start(); i < group.main(); i++) {
            if (rest.size() == 1 && matches(view, i, rest.getFirst())) {
                return true;
            }
        }
        return false;
    }

    /** The other words of a verb may stand after its object: "hold X accountable". */
    boolean followsSoon(SentenceView view, int from) {
        int last = rest.isEmpty() ? from : from + FARTHEST;
        for (int at = from; at <= last; at++) {
            if (follows(view, at)) {
                return true;
            }
            if (at >= view.size() || endsReach(view.token(at))) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsReach(Token token) {
        return !isQuotationMark(token) && endsPhrase(token);
    }

    private static boolean isQuotationMark(Token token) {
        return "«»“”\"".contains(token.text());
    }

    private static boolean endsPhrase(Token token) {
        return token.is(PartOfSpeech.PUNCTUATION) || token.is(PartOfSpeech.VERB);
    }

    /** Whether the other words stand before the head, each nearer than two words. */
    boolean precedes(SentenceView view, int head) {
        int at = head - 1;
        for (String word : rest) {
            if (at > 0 && !matches(view, at, word)) {
                at--;
            }
            if (at < 0 || !matches(view, at, word)) {
                return false;
            }
            at--;
        }
        return true;
    }

    boolean follows(SentenceView view, int from) {
        int at = from;
        for (String word : rest) {
            while (at < view.size()
                    && at < from + 2
                    && (view.token(at).is(PartOfSpeech.ADVERB)
                            || view.token(at).is(PartOfSpeech.ADJECTIVE))
                    && !matches(view, at, word)) {
                at++;
            }
            if (at >= view.size() || !matches(view, at, word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean matches(SentenceView view, int at, String word) {
        return view.folded(at).equals(word)
                || PhraseTable.fold(view.token(at).lemma()).equals(word);
    }
}
