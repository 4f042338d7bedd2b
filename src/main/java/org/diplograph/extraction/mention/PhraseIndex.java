package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.actor.NameWord;
import org.jspecify.annotations.Nullable;

/** Finds the longest phrase of a lexicon that begins at a token. */
final class PhraseIndex<T> {
    /**
     * A phrase found.
     *
     * @param to one past its last token
     */
    record Match<T>(T value, int to) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T value;
    }

    private final Node<T> root = new Node<>();

    void put(String phrase, T value) {
        Node<T> node = root;
        for (String word : words(phrase)) {
            node = node.next.computeIfAbsent(word, unused -> new Node<>());
        }
        node.value = value;
    }

    @Nullable Match<T> longest(SentenceWords sentence, int from) {
        return longest(sentence, from, sentence.folded(from));
    }

    /**
     * @param first the folded first token, or what is left of it after a prefix
     */
    @Nullable Match<T> longest(SentenceWords sentence, int from, String first) {
        Match<T> best = null;
        Node<T> node = root.next.get(first);
        for (int i = from; node != null; i++) {
            if (node.value != null) {
                best = new Match<>(node.value, i + 1);
            }
            node = i + 1 < sentence.size() ? node.next.get(sentence.folded(i + 1)) : null;
        }
        return best;
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : NameWord.fold(phrase).split(" ")) {
            int apostrophe = part.indexOf('\'');
            if (apostrophe > 0 && apostrophe < part.length() - 1) {
                words.add(part.substring(0, apostrophe + 1));
                words.add(part.substring(apostrophe + 1));
            } else {
                words.add(part);
            }
        }
        return words;
    }
}
