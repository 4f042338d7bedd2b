package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.actor.NameWord;
import org.diplograph.extraction.token.PartOfSpeech;

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

    List<Sighting> find(SentenceWords sentence, SentenceNames names) {
        List<Sighting> found = new ArrayList<>(wellKnown(sentence, names));
        speakers(sentence, names).stream()
                .filter(
                        person ->
                                found.stream()
                                        .noneMatch(
                                                other ->
                                                        other.from() <= person.from()
                                                                && person.from() < other.to()))
                .forEach(found::add);
        for (int i = 0; i < found.size(); i++) {
            Sighting person = found.get(i);
            if (words.has("and", sentence.folded(person.to()))) {
                add(found, sentence, names, shapes.afterTitles(sentence, person.to() + 1), false);
            }
        }
        return found;
    }

    /** Those who are introduced by a title or speak. */
    List<Sighting> speakers(SentenceWords sentence, SentenceNames names) {
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (shapes.isTitle(sentence, i)) {
                int from = shapes.afterTitles(sentence, i);
                add(found, sentence, names, from, from > i);
            } else if (isSpeech(sentence, i)) {
                add(found, sentence, names, shapes.afterTitles(sentence, i + 1), false);
                speaker(found, sentence, names, i);
            }
        }
        return found;
    }

    private boolean isSpeech(SentenceWords sentence, int token) {
        return sentence.is(token, PartOfSpeech.VERB)
                && words.has("speech", NameWord.fold(sentence.token(token).lemma()));
    }

    /** "X said", "X a déclaré", "X s'est réjoui". */
    private void speaker(
            List<Sighting> found, SentenceWords sentence, SentenceNames names, int verb) {
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
        int start = shapes.start(sentence, names, end, false);
        if (start != PersonNames.NONE) {
            found.add(new Sighting(sentence, start, end));
        }
    }

    private void add(
            List<Sighting> found,
            SentenceWords sentence,
            SentenceNames names,
            int from,
            boolean single) {
        int end = shapes.end(sentence, names, from, single);
        if (end != PersonNames.NONE
                && found.stream().noneMatch(other -> other.from() <= from && from < other.to())) {
            found.add(new Sighting(sentence, from, end));
        }
    }

    private List<Sighting> wellKnown(SentenceWords sentence, SentenceNames names) {
        List<Sighting> found = new ArrayList<>();
        new PersonScanner(known.index(), shapes)
                .scan(sentence, names)
                .forEach(name -> found.add(new Sighting(sentence, name.from(), name.to())));
        return found;
    }
}
