package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Places around a verb; of a passive verb the subject is who acts and the object who undergoes. */
final class VerbRoles extends Roles {
    private final VerbGroup group;
    private final List<Integer> complements;

    VerbRoles(ParsedSentence sentence, int trigger) {
        super(sentence, trigger);
        this.group = java.util.Objects.requireNonNull(sentence.verb(trigger));
        this.complements = Complements.from(sentence, trigger + 1, false);
    }

    @Override
    int verb() {
        return trigger;
    }

    @Override
    List<Integer> complements() {
        return complements;
    }

    @Override
    @Nullable Party subject() {
        return group.isPassive() ? agent() : sentence.subjectParty(trigger);
    }

    @Override
    @Nullable Party object() {
        if (group.isPassive()) {
            return sentence.subjectParty(trigger);
        }
        for (int complement : complements) {
            NounPhrase phrase = sentence.noun(complement);
            if (phrase != null && phrase.isBare()) {
                return complement == sentence.clauses().subjectOf(trigger)
                        ? null
                        : sentence.party(complement);
            }
        }
        Party inside = sentence.undergoing(trigger);
        return inside != null ? inside : sentence.party(sentence.antecedent(trigger, null));
    }

    @Override
    boolean inSubject() {
        return false;
    }

    private @Nullable Party agent() {
        for (int complement : complements) {
            NounPhrase phrase = sentence.noun(complement);
            if (phrase != null
                    && phrase.preposition() != null
                    && sentence.grammar().isAgent(phrase.preposition())
                    && sentence.party(complement) != null) {
                return sentence.party(complement);
            }
        }
        return null;
    }

    @Override
    @Nullable Party possessor() {
        return null;
    }

    @Override
    @Nullable Party modifier() {
        return null;
    }

    @Override
    @Nullable Party apposed() {
        return null;
    }

    @Override
    List<String> hosts() {
        List<String> lemmas = new ArrayList<>();
        for (int g = sentence.clauses().governorOf(trigger), n = 0;
                g != Clauses.NONE && n < 6;
                n++) {
            VerbGroup above = sentence.verb(g);
            if (above == null) {
                break;
            }
            lemmas.add(above.lemma());
            g = sentence.clauses().governorOf(g);
        }
        return lemmas;
    }
}
