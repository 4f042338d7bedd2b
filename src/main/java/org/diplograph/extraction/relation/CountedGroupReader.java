package org.diplograph.extraction.relation;

import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** Finds whom "the three countries", "these nations" and "both sides" stand for. */
final class CountedGroupReader {
    private final Grammar grammar;
    private final Memory memory;

    CountedGroupReader(Grammar grammar, Memory memory) {
        this.grammar = grammar;
        this.memory = memory;
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
    @Nullable Party group(ParsedSentence sentence, NounPhrase phrase) {
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
