package org.diplograph.extraction.relation;

import java.util.Collections;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Whom French pronouns inside a verb group mean: «l'accuse», «leur a fourni». */
final class PronounsInside {
    private static final Set<String> OF_ONE = Set.of("l'", "le", "la");
    private static final Set<String> OF_SEVERAL = Set.of("les");
    private static final String TO_ONE = "lui";
    private static final String TO_SEVERAL = "leur";

    private final Memory memory;

    PronounsInside(Memory memory) {
        this.memory = memory;
    }

    void resolve(ParsedSentence sentence, int verb, VerbGroup group) {
        if (!sentence.grammar().isFrench() || group.isPassive()) {
            return;
        }
        for (int i = group.start(); i < group.main(); i++) {
            String word = sentence.view().folded(i);
            if (sentence.view().folded(i - 1).equals(",")) {
                continue;
            }
            boolean recipient = word.equals(TO_ONE) || word.equals(TO_SEVERAL);
            boolean many = word.equals(TO_SEVERAL) || OF_SEVERAL.contains(word);
            if (recipient || many || OF_ONE.contains(word)) {
                Party party = antecedent(sentence, verb, many, recipient);
                if (party != null) {
                    sentence.resolveInside(verb, read(sentence, i, party), recipient);
                }
                return;
            }
        }
    }

    private static Party read(ParsedSentence sentence, int token, Party party) {
        return party.via(sentence.view().span(token, token + 1));
    }

    /**
     * The nearest party before the verb that is not who acts, unless a thing stands nearer that the
     * pronoun may mean; else the last subject of an earlier clause or sentence.
     */
    private @Nullable Party antecedent(
            ParsedSentence sentence, int verb, boolean many, boolean recipient) {
        Party self = sentence.subjectParty(verb);
        if (self == null) {
            return null;
        }
        Set<ActorId> doing = self.actors();
        int subject = sentence.clauses().subjectOf(verb);
        for (int k = verb - 1; k >= 0 && k > verb - ParsedSentence.REACH; k--) {
            NounPhrase phrase = sentence.noun(k);
            Party party = phrase == null ? null : sentence.party(k);
            if (party != null
                    && k != subject
                    && party.isPlural() == many
                    && Collections.disjoint(party.actors(), doing)) {
                return party;
            }
            boolean thing =
                    phrase != null
                            && party == null
                            && phrase.modifiers().isEmpty()
                            && k != subject
                            && !recipient
                            && !sentence.grammar().isTime(sentence.view().token(phrase.head()))
                            && sentence.view().token(phrase.head()).reading().plural() == many;
            if (thing) {
                return null;
            }
        }
        return memory.earlierSubject(many, doing);
    }
}
