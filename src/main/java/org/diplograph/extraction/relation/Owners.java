package org.diplograph.extraction.relation;

import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/** Whose a phrase is that is nobody itself: "the raid of X", "l'offensive russe". */
final class Owners {
    /** How many chunks after a phrase its owner may stand. */
    static final int FARTHEST = 5;

    private final ParsedSentence sentence;

    Owners(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** "X accuses Y of shelling its villages": those of X. */
    private @Nullable Party accuser(int object, NounPhrase phrase) {
        VerbGroup done = sentence.verb(object - 1);
        if (!phrase.possessive() || done == null || done.isFinite()) {
            return null;
        }
        int above = sentence.clauses().governorOf(object - 1);
        boolean controls =
                sentence.verb(above) instanceof VerbGroup group
                        && sentence.grammar().words().control().contains(group.lemma());
        Party owner = controls ? sentence.subjectParty(above) : null;
        return owner != null && !owner.equals(sentence.subjectParty(object - 1)) ? owner : null;
    }

    /** "an attack by X", "an offer from X". */
    private boolean isMaker(String preposition) {
        Grammar grammar = sentence.grammar();
        return grammar.isAgent(preposition) || grammar.words().origins().contains(preposition);
    }

    /** By adjective, genitive, or as who did it: "l'attaque menée par X". */
    @Nullable Party owner(int chunk, NounPhrase phrase) {
        if (!phrase.modifiers().isEmpty()) {
            return sentence.partyOf(phrase.modifiers());
        }
        Party accuser = accuser(chunk, phrase);
        if (accuser != null) {
            return accuser;
        }
        for (int at = chunk + 1; at < chunk + FARTHEST; at++) {
            NounPhrase complement = sentence.noun(at);
            if (complement != null
                    && complement.preposition() != null
                    && !sentence.isGenitive(complement)
                    && isMaker(complement.preposition())
                    && sentence.verb(chunk - 1) instanceof VerbGroup above
                    && !above.isPassive()) {
                return sentence.party(at);
            }
            if (isBetween(complement)) {
                return sentence.party(at);
            }
            if (complement == null || !sentence.isGenitive(complement)) {
                if (sentence.verb(at) instanceof VerbGroup made
                        && made.form() == VerbForm.PAST_PARTICIPLE
                        && isBetween(sentence.noun(at + 1))) {
                    return sentence.party(at + 1);
                }
                return sentence.verb(at) instanceof VerbGroup done
                                && done.form() == VerbForm.PAST_PARTICIPLE
                                && sentence.noun(at + 1) instanceof NounPhrase agent
                                && agent.preposition() != null
                                && sentence.grammar().isAgent(agent.preposition())
                                && !sentence.isGenitive(agent)
                        ? sentence.party(at + 1)
                        : null;
            }
            if (sentence.party(at) != null) {
                return sentence.party(at);
            }
            if (!complement.modifiers().isEmpty()) {
                return sentence.partyOf(complement.modifiers());
            }
        }
        return null;
    }

    /** "the deal between X and Y", "l'accord conclu entre X et Y". */
    private static boolean isBetween(@Nullable NounPhrase phrase) {
        return phrase != null && (phrase.isUnder("between") || phrase.isUnder("entre"));
    }

    /** Whom the phrase stands for, else whose it is. */
    @Nullable Party partyOrOwner(int chunk) {
        NounPhrase phrase = sentence.noun(chunk);
        if (phrase == null || sentence.party(chunk) != null) {
            return sentence.party(chunk);
        }
        return owner(chunk, phrase);
    }
}
