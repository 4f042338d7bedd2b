package org.diplograph.extraction.relation;

import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Mention;
import org.diplograph.fact.RelationType;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun, or "the three countries" left open by earlier stages, stands for. */
final class PronounReader {
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
            return phrase.isBare() ? thirdPerson(sentence, chunk, many) : null;
        }
        Party met = met(sentence, phrase);
        if (met != null) {
            return met;
        }
        Party apposed = apposed(sentence, chunk, phrase);
        return apposed != null ? apposed : group(sentence, phrase);
    }

    /** "participants", "les délégations": the parties of the last talks. */
    private @Nullable Party met(ParsedSentence sentence, NounPhrase phrase) {
        boolean meeting = grammar.words().participants().contains(sentence.headLemma(phrase));
        if (!meeting || !phrase.modifiers().isEmpty() || !phrase.isBare()) {
            return null;
        }
        Match match = memory.events().of(RelationType.CONSULTS);
        return match == null ? null : Events.partiesOf(match);
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
        return person != null && !many ? person : memory.pronoun(many);
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
