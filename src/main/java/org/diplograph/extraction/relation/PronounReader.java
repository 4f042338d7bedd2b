package org.diplograph.extraction.relation;

import java.util.Set;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.RelationType;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun, or "the three countries" left open by earlier stages, stands for. */
final class PronounReader {
    private final Grammar grammar;
    private final Memory memory;
    private final AttributionReader attribution;
    private final ThirdPersonReader thirdPerson;
    private final CountedGroupReader groups;

    PronounReader(Grammar grammar, Memory memory, AttributionReader attribution) {
        this.grammar = grammar;
        this.memory = memory;
        this.attribution = attribution;
        this.thirdPerson = new ThirdPersonReader(grammar, memory);
        this.groups = new CountedGroupReader(grammar, memory);
    }

    @Nullable Party resolve(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        Grammar.File words = grammar.words();
        String word = sentence.view().folded(phrase.head());
        if (words.firstPersonPronouns().contains(word)) {
            return attribution.speaker(sentence.view().token(phrase.head()).span());
        }
        boolean many = words.pluralPronouns().contains(word);
        if (many || words.singularPronouns().contains(word)) {
            if (!phrase.isBare()) {
                return null;
            }
            Party beside =
                    !many && sentence.joint(chunk - 1) == Joint.RELATIVE
                            ? beside(sentence, chunk)
                            : null;
            if (beside != null) {
                return beside;
            }
            return thirdPerson.resolve(sentence, chunk, many);
        }
        Party met = met(sentence, chunk, phrase);
        if (met != null) {
            return met;
        }
        if (isWhose(sentence, chunk, phrase)) {
            return before(sentence, chunk - 1);
        }
        if (isOwnBody(sentence, chunk, phrase)) {
            return owner(sentence, chunk, phrase);
        }
        Party apposed = apposed(sentence, chunk, phrase);
        Party country = apposed != null ? apposed : country(sentence, chunk, phrase);
        return country != null ? country : groups.group(sentence, phrase);
    }

    /** "Chad, whose troops entered": those of the phrase before. */
    private boolean isWhose(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        return !grammar.isFrench()
                && phrase.modifiers().isEmpty()
                && phrase.start() > 0
                && sentence.view().folded(phrase.start() - 1).equals("whose")
                && grammar.words().representatives().contains(sentence.headLemma(phrase));
    }

    /** The party of the phrase right before a relative pronoun. */
    private static @Nullable Party before(ParsedSentence sentence, int relative) {
        int antecedent = sentence.clauses().antecedentOf(relative);
        return antecedent == Clauses.NONE ? null : sentence.party(antecedent);
    }

    /** "praised Chad's part in the union, of which it is a member": not the union, but Chad. */
    private static @Nullable Party beside(ParsedSentence sentence, int chunk) {
        Party antecedent = before(sentence, chunk - 1);
        for (int k = chunk - 2; antecedent != null && k >= 0; k--) {
            Party party = sentence.noun(k) == null ? null : sentence.party(k);
            if (party != null && !party.isPlural() && !party.equals(antecedent)) {
                return party;
            }
        }
        return null;
    }

    /** "its defence ministry", "her government" as a subject. */
    private boolean isOwnBody(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        return !grammar.isFrench()
                && phrase.possessive()
                && phrase.isBare()
                && phrase.own().isEmpty()
                && phrase.modifiers().isEmpty()
                && (sentence.verb(chunk - 1) == null
                        || (sentence.verb(chunk + 1) instanceof VerbGroup next && next.isFinite()))
                && grammar.words().representatives().contains(sentence.headLemma(phrase));
    }

    private @Nullable Party owner(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        String whose = sentence.view().folded(phrase.start());
        if (grammar.words().ofPersons().contains(whose)) {
            Party told = thirdPerson.doing(sentence, chunk, false);
            return told != null ? told : memory.person();
        }
        boolean many = grammar.words().ofSeveral().contains(whose);
        if (whose.equals("its") || many) {
            return thirdPerson.doing(sentence, chunk, many);
        }
        return attribution.speaker(sentence.view().token(phrase.head()).span());
    }

    /** "participants", "les délégations": the parties of the last talks. */
    private @Nullable Party met(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        boolean meeting = grammar.words().participants().contains(sentence.headLemma(phrase));
        if (!meeting || !phrase.modifiers().isEmpty() || !phrase.isBare()) {
            return null;
        }
        if (sentence.noun(chunk + 1) instanceof NounPhrase next && !next.isBare()) {
            return null;
        }
        Match match = memory.events().of(RelationType.CONSULTS);
        return match == null ? null : Events.partiesOf(match);
    }

    /** "granted the country a loan": the state told last that is not who does it. */
    private @Nullable Party country(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        boolean named =
                phrase.head() == phrase.start() + 1
                        && phrase.end() == phrase.head() + 1
                        && phrase.modifiers().isEmpty()
                        && grammar.words().stateNouns().contains(sentence.headLemma(phrase))
                        && grammar.words()
                                .definites()
                                .contains(sentence.view().folded(phrase.start()))
                        && !sentence.view().token(phrase.head()).reading().plural();
        boolean specified =
                sentence.noun(chunk + 1) instanceof NounPhrase next && sentence.isGenitive(next);
        if (!named || specified) {
            return null;
        }
        for (int v = chunk - 1; v >= 0 && v > chunk - 4; v--) {
            if (sentence.verb(v) != null) {
                Party doing = sentence.subjectParty(v);
                return doing == null ? null : memory.state(Set.copyOf(doing.actors()));
            }
        }
        return null;
    }

    /** "X, a country supported by Y": the phrase after the comma means X. */
    private @Nullable Party apposed(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        boolean describes =
                phrase.isBare()
                        && phrase.start() < phrase.head()
                        && phrase.modifiers().isEmpty()
                        && sentence.joint(chunk - 1) == Joint.COMMA
                        && sentence.verb(chunk + 1) instanceof VerbGroup next
                        && next.form() == VerbForm.PAST_PARTICIPLE
                        && grammar.words().representatives().contains(sentence.headLemma(phrase));
        return describes && sentence.noun(chunk - 2) != null ? sentence.party(chunk - 2) : null;
    }

    /**
     * Whether a pronoun was taken for whom its own verb concerns; see {@link ThirdPersonReader}.
     */
    boolean isMistaken(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        return thirdPerson.isMistaken(sentence, chunk, phrase);
    }

    /** Whether the phrase counts several while it was taken for one actor. */
    boolean isOpenGroup(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        return groups.isOpenGroup(sentence, chunk, phrase);
    }
}
