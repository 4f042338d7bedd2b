package org.diplograph.extraction.relation;

import org.diplograph.actor.ActorId;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.fact.Mention;

/** Tells from its words what a noun phrase can stand for and how it hangs on another. */
final class PhraseKinds {
    private final Grammar grammar;
    private final SentenceView view;

    PhraseKinds(Grammar grammar, SentenceView view) {
        this.grammar = grammar;
        this.view = view;
    }

    /** "Iran's Araghchi": a surname that nobody introduced, after whose it is. */
    boolean isSomebodyOf(NounPhrase phrase) {
        boolean surname =
                !grammar.isFrench()
                        && phrase.modifiers().size() == 1
                        && phrase.modifiers().getFirst().form() == Mention.Form.NAME
                        && view.mentionAt(phrase.start()) == phrase.modifiers().getFirst()
                        && view.token(phrase.head()).is(PartOfSpeech.PROPER_NOUN)
                        && view.token(phrase.head()).isCapitalised()
                        && !phrase.isUnder("in")
                        && !phrase.isUnder("at")
                        && !phrase.isUnder("on")
                        && !phrase.isUnder("from");
        int after = surname ? view.endOfMentionAt(phrase.start()) : phrase.end();
        return surname
                && view.folded(after).equals("'s")
                && phrase.head() - after <= 2
                && view.token(after + 1).isCapitalised();
    }

    /** "to Gaza and Syria": a name of nobody that shares its preposition with what follows. */
    boolean isPlaceName(NounPhrase phrase) {
        return !phrase.isBare()
                && view.token(phrase.head()).is(PartOfSpeech.PROPER_NOUN)
                && !grammar.isTime(view.token(phrase.head()));
    }

    static boolean isOrganisation(NounPhrase phrase) {
        return !phrase.own().isEmpty()
                && phrase.own().stream()
                        .allMatch(m -> m.actors().getFirst().value().startsWith("org:"));
    }

    boolean represents(NounPhrase phrase) {
        String lemma = view.token(phrase.head()).lemma();
        return grammar.words().representatives().contains(lemma)
                || grammar.words().representatives().contains(view.folded(phrase.head()));
    }

    /** "les ministres de X" is one mention, so that "et de Y" still belongs to it. */
    static boolean hasRole(NounPhrase phrase) {
        return phrase.own().stream().anyMatch(m -> m.form() == Mention.Form.ROLE);
    }

    boolean isGenitive(NounPhrase phrase) {
        return phrase.preposition() != null && grammar.isGenitive(phrase.preposition());
    }

    /** "ministers from X", but not "planes from X". */
    boolean isOrigin(NounPhrase phrase, NounPhrase complement) {
        return complement.preposition() != null
                && !phrase.possessive()
                && grammar.words().origins().contains(complement.preposition())
                && !grammar.words().machines().contains(view.token(phrase.head()).lemma());
    }

    static boolean isPerson(ActorId id) {
        return id.value().startsWith("person:");
    }
}
