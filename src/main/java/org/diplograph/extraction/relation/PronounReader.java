package org.diplograph.extraction.relation;

import java.util.Collections;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Mention;
import org.diplograph.fact.RelationType;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun, or "the three countries" left open by earlier stages, stands for. */
final class PronounReader {
    private static final int LATER = 16;

    private final Grammar grammar;
    private final Memory memory;
    private final AttributionReader attribution;

    PronounReader(Grammar grammar, Memory memory, AttributionReader attribution) {
        this.grammar = grammar;
        this.memory = memory;
        this.attribution = attribution;
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
            return isObject(sentence, chunk)
                    ? undergoing(sentence, chunk, many)
                    : thirdPerson(sentence, chunk, many);
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
        return country != null ? country : group(sentence, phrase);
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

    private static boolean isObject(ParsedSentence sentence, int chunk) {
        return sentence.verb(chunk - 1) instanceof VerbGroup verb
                && !verb.isPassive()
                && !(sentence.verb(chunk + 1) instanceof VerbGroup next && next.isFinite());
    }

    /** "Chad courts Niger, but Mali warned it": the nearest party that is not who does it. */
    private @Nullable Party undergoing(ParsedSentence sentence, int chunk, boolean many) {
        Party self = sentence.subjectParty(chunk - 1);
        Set<ActorId> doing = self == null ? Set.of() : self.actors();
        for (int k = chunk - 2; k >= 0 && k > chunk - ParsedSentence.REACH; k--) {
            NounPhrase other = sentence.noun(k);
            Party party = sentence.party(k);
            if (other != null
                    && party != null
                    && !party.isPlace()
                    && party.isPlural() == many
                    && Collections.disjoint(party.actors(), doing)) {
                return party;
            }
            boolean things =
                    many
                            && other != null
                            && party == null
                            && sentence.view().token(other.head()).reading().plural();
            if (things) {
                return null;
            }
        }
        Party before = memory.pronoun(many);
        return before != null && Collections.disjoint(before.actors(), doing) ? before : null;
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
            Party told = thirdPerson(sentence, chunk, false);
            return told != null ? told : memory.person();
        }
        boolean many = grammar.words().ofSeveral().contains(whose);
        if (whose.equals("its") || many) {
            return thirdPerson(sentence, chunk, many);
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
     * The subject told earlier in the sentence ("X said they …"), else the last subject of that
     * number.
     */
    private @Nullable Party thirdPerson(ParsedSentence sentence, int chunk, boolean many) {
        boolean speaks = false;
        for (int v = chunk + 1; v < sentence.size() && v < chunk + 3; v++) {
            speaks |=
                    sentence.verb(v) instanceof VerbGroup group
                            && grammar.words().reporting().contains(group.lemma());
        }
        for (int v = chunk - 1; v >= 0 && v > chunk - ParsedSentence.REACH; v--) {
            if (sentence.verb(v) instanceof VerbGroup group
                    && group.isFinite()
                    && sentence.subjectParty(v) != null) {
                return sentence.subjectParty(v);
            }
        }
        Party person = speaks ? memory.person() : null;
        if (person != null && !many) {
            return person;
        }
        Set<ActorId> others = undergone(sentence, chunk);
        Party last = memory.pronoun(many);
        boolean fits = last != null && Collections.disjoint(last.actors(), others);
        Party acted = memory.earlierSubject(many, others);
        boolean subject = grammar.isFrench() || goesOn(sentence, chunk) ? acted != null : !fits;
        Party before = subject ? acted : last;
        return before != null ? before : later(sentence, chunk, many);
    }

    /** "A year after it left the union, Chad …": the subject of the main clause to come. */
    private static @Nullable Party later(ParsedSentence sentence, int chunk, boolean many) {
        for (int v = chunk + 2; v < sentence.size() && v < chunk + LATER; v++) {
            if (sentence.verb(v) instanceof VerbGroup group
                    && group.isFinite()
                    && sentence.clauses().openerOf(v) == Clauses.NONE
                    && sentence.clauses().subjectOf(v) > chunk
                    && sentence.joint(sentence.clauses().subjectOf(v) - 1) == Joint.COMMA) {
                Party party = sentence.subjectParty(v);
                return party != null && party.isPlural() == many ? party : null;
            }
        }
        return null;
    }

    /**
     * Whether a pronoun was taken for whom its own verb concerns ("it accused Chad"), or opens a
     * sentence that goes on with what the last one's subject did: "it also …", «elle a aussi …».
     */
    boolean isMistaken(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        Grammar.File words = grammar.words();
        String word = sentence.view().folded(phrase.head());
        Party party = sentence.party(chunk);
        boolean pronoun =
                words.singularPronouns().contains(word) || words.pluralPronouns().contains(word);
        if (!pronoun || party == null || !phrase.isBare() || isObject(sentence, chunk)) {
            return false;
        }
        return !Collections.disjoint(party.actors(), undergone(sentence, chunk))
                || (goesOn(sentence, chunk)
                        && memory.earlierSubject(party.isPlural(), Set.of()) != null);
    }

    /** "It also …", «Elle a également …». */
    private boolean goesOn(ParsedSentence sentence, int chunk) {
        VerbGroup verb = chunk == 0 ? sentence.verb(1) : null;
        if (verb == null) {
            return false;
        }
        for (int i = verb.start() - 1; i <= verb.end(); i++) {
            if (grammar.words().continuing().contains(sentence.view().folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whom the verb after a pronoun concerns: "it accused Chad" does not mean Chad. */
    private static Set<ActorId> undergone(ParsedSentence sentence, int chunk) {
        VerbGroup verb = sentence.verb(chunk + 1);
        int object = verb == null || verb.isPassive() ? Clauses.NONE : sentence.objectOf(chunk + 1);
        Party party = sentence.party(object);
        return party == null ? Set.of() : party.actors();
    }

    /**
     * Whether the phrase counts several ("les trois ministres") while it was taken for one actor.
     */
    boolean isOpenGroup(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        Party party = sentence.party(chunk);
        boolean role =
                phrase.own().size() == 1
                        && phrase.own().getFirst().form() != Mention.Form.NAME
                        && phrase.own().getFirst().form() != Mention.Form.ACRONYM;
        if (party == null || party.isPlural() || !role || phrase.end() - phrase.start() > 4) {
            return false;
        }
        for (int i = phrase.start(); i < phrase.head(); i++) {
            Integer number = grammar.words().numbers().get(sentence.view().folded(i));
            if (number != null && memory.group(number) != null) {
                return true;
            }
        }
        return false;
    }

    /** "les trois pays", "these nations", "both sides": the last group of that number. */
    private @Nullable Party group(ParsedSentence sentence, NounPhrase phrase) {
        SentenceView view = sentence.view();
        Integer both = grammar.words().numbers().get(view.folded(phrase.head()));
        if (both != null && phrase.start() < phrase.head() && phrase.end() == phrase.head() + 1) {
            return memory.group(both);
        }
        if (!grammar.words().groups().contains(sentence.headLemma(phrase))
                || phrase.start() == phrase.head()
                || !phrase.modifiers().isEmpty()) {
            return null;
        }
        for (int i = phrase.start(); i < phrase.head(); i++) {
            Integer number = grammar.words().numbers().get(view.folded(i));
            if (number != null) {
                return memory.group(number);
            }
        }
        String determiner = view.folded(phrase.start());
        boolean these = grammar.words().pluralDemonstratives().contains(determiner);
        return these ? memory.pronoun(true) : null;
    }
}
