package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;

/** The phrases that complete a verb or noun, and which of them belong to it. */
final class Complements {
    private static final Set<String> BARE_GENITIVES = Set.of("de", "d'", "of");

    private Complements() {}

    /** Complements from a chunk on, up to what closes the phrase or clause. */
    static List<Integer> from(ParsedSentence sentence, int from, boolean ofNoun) {
        List<Integer> found = new ArrayList<>();
        boolean comma = false;
        for (int i = from; i < sentence.size() && i < from + ParsedSentence.REACH; i++) {
            NounPhrase phrase = sentence.noun(i);
            if (phrase != null) {
                if (comma && (phrase.isBare() || sentence.isGenitive(phrase))) {
                    break;
                }
                found.add(i);
                if (sentence.party(i) != null) {
                    i = Math.max(i, sentence.endOf(i) - 1);
                }
                comma = false;
                continue;
            }
            VerbGroup verb = sentence.verb(i);
            if (verb != null) {
                if (verb.form() != VerbForm.PAST_PARTICIPLE) {
                    break;
                }
                continue;
            }
            Chunk.Joint joint = sentence.joint(i);
            if (joint == Chunk.Joint.COMMA) {
                comma = true;
            } else if (joint != Chunk.Joint.CONJUNCTION && joint != Chunk.Joint.BREAK) {
                break;
            } else if (joint == Chunk.Joint.CONJUNCTION
                    && ofNoun
                    && sentence.noun(i + 1) instanceof NounPhrase next
                    && next.isBare()
                    && sentence.party(i + 1) == null) {
                continue;
            }
        }
        return found;
    }

    /**
     * A genitive belongs to the phrase right before it, unless that is a party of the same trigger.
     */
    static boolean attach(Roles roles, int complement, NounPhrase phrase) {
        ParsedSentence sentence = roles.sentence;
        int trigger = roles.trigger;
        if (!sentence.isGenitive(phrase)) {
            return true;
        }
        int before = complement - 1;
        if (sentence.joint(before) == Chunk.Joint.CONJUNCTION && before - 1 == trigger) {
            return true;
        }
        return before == trigger
                || sentence.verb(before) != null
                || (before > trigger
                        && (endsParty(roles, complement)
                                || isCompound(roles, before)
                                || isTime(roles, before)
                                || isAside(roles, before)));
    }

    /**
     * "menace de sanctions", "accord de paix": a complement without determiner makes one notion
     * with the trigger.
     */
    private static boolean isCompound(Roles roles, int complement) {
        ParsedSentence sentence = roles.sentence;
        NounPhrase phrase = sentence.noun(complement);
        return phrase != null
                && sentence.isGenitive(phrase)
                && phrase.start() == phrase.head()
                && phrase.outset() < phrase.start()
                && sentence.party(complement) == null
                && complement - 1 == roles.trigger
                && BARE_GENITIVES.contains(sentence.view().folded(phrase.outset()));
    }

    /** "membre à part entière de": a set phrase between the noun and its genitive. */
    private static boolean isAside(Roles roles, int complement) {
        NounPhrase phrase = roles.sentence.noun(complement);
        return phrase != null
                && complement - 1 == roles.trigger
                && roles.sentence
                        .grammar()
                        .words()
                        .asides()
                        .contains(roles.sentence.view().folded(phrase.head()));
    }

    private static boolean isTime(Roles roles, int complement) {
        ParsedSentence sentence = roles.sentence;
        NounPhrase phrase = sentence.noun(complement);
        return phrase != null && sentence.grammar().isTime(sentence.view().token(phrase.head()));
    }

    private static boolean endsParty(Roles roles, int complement) {
        ParsedSentence sentence = roles.sentence;
        for (int other : roles.complements()) {
            if (other < complement
                    && sentence.party(other) != null
                    && sentence.endOf(other) == complement) {
                return true;
            }
        }
        return false;
    }
}
