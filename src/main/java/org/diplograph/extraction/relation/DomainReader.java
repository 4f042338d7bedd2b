package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;
import org.diplograph.fact.Domain;

/**
 * Reads from the words around a trigger in which fields a fact lies; the words are in {@code
 * relation/domains.json}.
 */
final class DomainReader {
    /** The file's shape: words and phrases by domain. */
    record File(Map<Domain, List<String>> words, List<String> diplomats) {}

    private record Entry(String[] words, Domain domain) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, List<Entry>> diplomats = new HashMap<>();

    private static final int LONGEST_CLAUSE = 400;

    static DomainReader of(Language language) {
        DomainReader reader = new DomainReader();
        File file = Resources.read(language, "domains.json", File.class);
        file.words()
                .forEach(
                        (domain, all) ->
                                all.forEach(phrase -> put(reader.byFirst, phrase, domain)));
        file.diplomats().forEach(phrase -> put(reader.diplomats, phrase, Domain.DIPLOMACY));
        return reader;
    }

    private static void put(Map<String, List<Entry>> table, String phrase, Domain domain) {
        String[] words = PhraseTable.fold(phrase).replace("'", "' ").split(" ");
        table.computeIfAbsent(words[0], key -> new ArrayList<>()).add(new Entry(words, domain));
    }

    /**
     * The domains told by the tokens from {@code from} to {@code to}, each with the word that told
     * it first. Of a clause longer than any that is read by people only the beginning counts, so
     * that the time stays in proportion to the text.
     */
    Map<Domain, String> read(SentenceView view, int from, int to) {
        Map<Domain, String> found = new EnumMap<>(Domain.class);
        for (int i = from; i < Math.min(to, from + LONGEST_CLAUSE); i++) {
            if (!view.isCovered(i) && !view.token(i).is(PartOfSpeech.VERB)) {
                collect(view, i, found);
            }
        }
        return found;
    }

    /** Whether foreign ministers or diplomats are spoken of, by name or by office. */
    boolean speaksOfDiplomats(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            for (Entry entry : diplomats.getOrDefault(view.folded(i), List.of())) {
                if (follows(view, i, entry.words())) {
                    return true;
                }
            }
        }
        return false;
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
