package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.diplograph.actor.NameWord;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.fact.Mention;

/**
 * Finds personal names by the words around them: titles, verbs of speech, other persons; and
 * well-known ones anywhere.
 */
final class PersonFinder {
    private static final int AUXILIARIES = 3;

    private final PersonNames shapes;
    private final MentionWords words;
    private final KnownPersons known;

    PersonFinder(PersonNames shapes, MentionWords words, KnownPersons known) {
        this.shapes = shapes;
        this.words = words;
        this.known = known;
    }

    /** Every personal name that its surroundings tell, in no order. */
    List<Sighting> find(SentenceWords sentence, SentenceNames names) {
        Found found = new Found(sentence, names);
        known(sentence, names).forEach(person -> found.add(person.from(), person.to()));
        speakers(sentence, names).forEach(person -> found.add(person.from(), person.to()));
        leaders(sentence, found);
        for (int i = 0; i < found.persons.size(); i++) {
            Sighting person = found.persons.get(i);
            if (words.has("and", sentence.folded(person.to()))) {
                found.at(shapes.afterTitles(sentence, person.to() + 1), false);
            }
        }
        return found.persons;
    }

    /** Those well known by a full name that no preposition governs, and "the government of X". */
    List<Sighting> acting(SentenceWords sentence, SentenceNames names) {
        return known(sentence, names).stream().filter(this::isActing).toList();
    }

    private boolean isActing(Sighting person) {
        SentenceWords sentence = person.sentence();
        int before = person.from() - 1;
        if (words.has("of", sentence.folded(before))) {
            return words.has("government", sentence.folded(before - 1));
        }
        return person.to() - person.from() > 1 && !sentence.is(before, PartOfSpeech.PREPOSITION);
    }

    /** Those who are well known. */
    List<Sighting> known(SentenceWords sentence, SentenceNames names) {
        return new PersonScanner(known.index(), shapes)
                .scan(sentence, names).stream()
                        .map(name -> new Sighting(sentence, name.from(), name.to()))
                        .toList();
    }

    /** "X, who chairs", "led by X", "présidée par le Kényan X". */
    private void leaders(SentenceWords sentence, Found found) {
        for (int i = 1; i < sentence.size(); i++) {
            if (words.has("by", sentence.folded(i)) && words.has("ledBy", sentence.folded(i - 1))) {
                int from = shapes.afterTitles(sentence, i + 1);
                Name people = found.names.startingAt(from);
                if (people != null && people.form() == Mention.Form.DEMONYM) {
                    from = shapes.afterTitles(sentence, people.to());
                }
                found.at(from, false);
            } else if (words.has("who", sentence.folded(i)) && isLeading(sentence, i + 1)) {
                int end = sentence.folded(i - 1).equals(",") ? i - 1 : i;
                int start = shapes.start(sentence, found.names, end, false);
                if (start != PersonNames.NONE) {
                    found.add(start, end);
                }
            }
        }
    }

    private boolean isLeading(SentenceWords sentence, int token) {
        if (token >= sentence.size()) {
            return false;
        }
        String lemma = NameWord.fold(sentence.token(token).lemma());
        return words.has("lead", lemma) || words.has("presiding", lemma);
    }

    /** Those who are introduced by a title or speak. */
    List<Sighting> speakers(SentenceWords sentence, SentenceNames names) {
        Found found = new Found(sentence, names);
        for (int i = 0; i < sentence.size(); i++) {
            if (shapes.isTitle(sentence, i)) {
                int from = shapes.afterTitles(sentence, i);
                found.at(from, from > i);
            } else if (isSpeech(sentence, i)) {
                found.at(shapes.afterTitles(sentence, i + 1), false);
                int end = beforeAuxiliaries(sentence, i);
                int start = shapes.start(sentence, names, end, false);
                if (start != PersonNames.NONE) {
                    found.add(start, end);
                }
            }
        }
        return found.persons;
    }

    private boolean isSpeech(SentenceWords sentence, int token) {
        return sentence.is(token, PartOfSpeech.VERB)
                && words.has("speech", NameWord.fold(sentence.token(token).lemma()));
    }

    /** "X said", "X a déclaré", "X s'est réjoui": where X ends. */
    private static int beforeAuxiliaries(SentenceWords sentence, int verb) {
        int end = verb;
        for (int i = 0; i < AUXILIARIES && end > 0 && !sentence.isCapitalised(end - 1); i++) {
            boolean light =
                    sentence.is(end - 1, PartOfSpeech.VERB)
                            || sentence.is(end - 1, PartOfSpeech.ADVERB)
                            || sentence.is(end - 1, PartOfSpeech.PRONOUN);
            if (!light) {
                break;
            }
            end--;
        }
        return end;
    }

    /** Sightings that do not overlap. */
    private final class Found {
        private final SentenceWords sentence;
        private final SentenceNames names;
        private final List<Sighting> persons = new ArrayList<>();
        private final BitSet taken = new BitSet();

        Found(SentenceWords sentence, SentenceNames names) {
            this.sentence = sentence;
            this.names = names;
        }

        void at(int from, boolean single) {
            int end = shapes.end(sentence, names, from, single);
            if (end != PersonNames.NONE) {
                add(from, end);
            }
        }

        void add(int from, int to) {
            int next = taken.nextSetBit(from);
            if (next < 0 || next >= to) {
                taken.set(from, to);
                persons.add(new Sighting(sentence, from, to));
            }
        }
    }
}
