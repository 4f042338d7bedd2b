package org.diplograph.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.actor.NameWord;
import org.diplograph.extraction.token.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Finds the names that stand as subject of a clause: what "its" and "son" take up. */
final class Subjects {
    /** How many words of a subject may stand before its name: "une délégation de la République". */
    private static final int LONGEST_BEFORE = 7;

    private final MentionWords words;
    private final Map<Integer, SentenceWords> sentences = new HashMap<>();
    private final Map<Integer, SentenceNames> names;

    Subjects(MentionWords words, List<SentenceWords> sentences, Map<Integer, SentenceNames> names) {
        this.words = words;
        this.names = names;
        sentences.forEach(sentence -> this.sentences.put(sentence.index(), sentence));
    }

    SentenceNames names(int sentence) {
        return names.getOrDefault(sentence, SentenceNames.NONE);
    }

    /** The subject of the last clause that begins before a token; null if none does. */
    @Nullable Name before(SentenceWords sentence, int token) {
        SentenceNames own = names(sentence.index());
        return own.lastBefore(token, sentence.size(), name -> isSubject(sentence, own, name));
    }

    /** The subject of the first clause of a sentence; null if it is no name. */
    @Nullable Name first(int index) {
        SentenceWords sentence = sentences.get(index);
        if (sentence == null) {
            return null;
        }
        SentenceNames own = names(index);
        return own.firstAfter(-1, sentence.size(), name -> isSubject(sentence, own, name));
    }

    /** Whether other names are joined to a name by "et" or "and". */
    boolean isJoined(Name name) {
        SentenceWords sentence = sentences.get(name.sentence());
        if (sentence == null) {
            return false;
        }
        int i = name.to();
        if (!words.has("and", sentence.folded(i)) || sentence.folded(i).equals(",")) {
            return false;
        }
        i++;
        while (words.has("articles", sentence.folded(i))) {
            i++;
        }
        return names(name.sentence()).startingAt(i) != null;
    }

    private boolean isSubject(SentenceWords sentence, SentenceNames own, Name name) {
        if (name.place()) {
            return isSeatOfAuthorities(sentence, name);
        }
        int first = Math.max(-1, name.from() - 1 - LONGEST_BEFORE);
        for (int i = name.from() - 1; i > first; i--) {
            String word = sentence.folded(i);
            if (sentence.is(i, PartOfSpeech.PUNCTUATION) && !word.equals("'s")) {
                Name before = own.endingAt(i);
                return before == null || before.place() || !word.equals(",");
            }
            if (words.has("clauseLinks", word)) {
                return own.endingAt(i) == null;
            }
            if (!mayStandBefore(sentence, i)) {
                return false;
            }
        }
        return first == -1;
    }

    private boolean mayStandBefore(SentenceWords sentence, int token) {
        String word = sentence.folded(token);
        if (words.has("articles", word) || words.has("possessives", word) || word.equals("'s")) {
            return true;
        }
        if (words.has("of", word)) {
            return sentence.is(token - 1, PartOfSpeech.NOUN)
                    || sentence.is(token - 1, PartOfSpeech.ADJECTIVE);
        }
        return sentence.is(token, PartOfSpeech.NOUN)
                || sentence.is(token, PartOfSpeech.PROPER_NOUN)
                || sentence.is(token, PartOfSpeech.ADJECTIVE)
                || sentence.is(token, PartOfSpeech.DETERMINER)
                || sentence.is(token, PartOfSpeech.NUMBER)
                || sentence.is(token, PartOfSpeech.OTHER);
    }

    /** "À Niamey, les autorités", "In Naypyidaw, the junta". */
    private boolean isSeatOfAuthorities(SentenceWords sentence, Name name) {
        if (name.from() > 1 || !sentence.folded(name.to()).equals(",")) {
            return false;
        }
        for (int i = name.to() + 1; i < name.to() + 4 && i < sentence.size(); i++) {
            if (words.has("authorities", NameWord.fold(sentence.token(i).text()))) {
                return true;
            }
        }
        return false;
    }
}
