package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.Token;
import org.diplograph.fact.Domain;

/**
 * Reads from the words around a trigger in which fields a fact lies; the words are in {@code
 * relation/domains.json}.
 */
final class DomainReader {
    /** The file's shape: words and phrases by domain. */
    record File(Map<Domain, List<String>> words) {}

    private record Entry(String[] words, Domain domain) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    static DomainReader of(Language language) {
        DomainReader reader = new DomainReader();
        Resources.read(language, "domains.json", File.class)
                .words()
                .forEach(
                        (domain, phrases) -> phrases.forEach(phrase -> reader.put(phrase, domain)));
        return reader;
    }

    private void put(String phrase, Domain domain) {
        String[] words = PhraseTable.fold(phrase).split(" ");
        byFirst.computeIfAbsent(words[0], key -> new ArrayList<>()).add(new Entry(words, domain));
    }

    /**
     * The domains told by the tokens from {@code from} to {@code to}, each with the word that told
     * it first.
     */
    Map<Domain, String> read(SentenceView view, int from, int to) {
        Map<Domain, String> found = new EnumMap<>(Domain.class);
        for (int i = from; i < to; i++) {
            if (!view.isCovered(i)) {
                collect(view, i, found);
            }
        }
        return found;
    }

    private void collect(SentenceView view, int at, Map<Domain, String> found) {
        Token token = view.token(at);
        String lemma = PhraseTable.fold(token.lemma());
        for (String key :
                lemma.equals(token.folded()) ? List.of(lemma) : List.of(lemma, token.folded())) {
            for (Entry entry : byFirst.getOrDefault(key, List.of())) {
                if (follows(view, at, entry.words())) {
                    found.putIfAbsent(entry.domain(), token.text());
                }
            }
        }
    }

    private static boolean follows(SentenceView view, int at, String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (at + i >= view.size()) {
                return false;
            }
            Token token = view.token(at + i);
            if (!token.folded().equals(words[i])
                    && !PhraseTable.fold(token.lemma()).equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
