package org.diplograph.extraction.relation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Looks up fixed phrases of one or more words; of several that begin alike the longest wins.
 *
 * <p>A short word must match with its accents ("ou" is not "où", "a" is not "à"), except that a
 * preposition may have lost them, as capitals do.
 */
final class PhraseTable<V> {
    record Match<V>(V value, int end) {}

    private record Entry<V>(List<Set<String>> words, String first, V value) {}

    private static final int SHORT = 3;

    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

    /**
     * @param contractions the forms that stand for a word, by word: "de" → "de", "d'", "du", "des"
     */
    void put(String phrase, V value, Map<String, Set<String>> contractions) {
        String[] words = phrase.toLowerCase(Locale.ROOT).replace("'", "' ").split(" ");
        List<Set<String>> folded = new ArrayList<>();
        for (String word : words) {
            String plain = fold(word);
            folded.add(
                    words.length == 1
                            ? Set.of(plain)
                            : contractions.getOrDefault(plain, Set.of(plain)));
        }
        for (String first : folded.getFirst()) {
            List<Entry<V>> entries = byFirst.computeIfAbsent(first, key -> new ArrayList<>());
            entries.add(new Entry<>(folded, words[0], value));
            entries.sort(Comparator.comparingInt((Entry<V> entry) -> -entry.words().size()));
        }
    }

    @Nullable Match<V> match(SentenceView view, int at) {
        List<Entry<V>> entries = byFirst.get(view.folded(at));
        if (entries == null) {
            return null;
        }
        for (Entry<V> entry : entries) {
            if (matches(entry, view, at)) {
                return new Match<>(entry.value(), at + entry.words().size());
            }
        }
        return null;
    }

    private static <V> boolean matches(Entry<V> entry, SentenceView view, int at) {
        for (int i = 1; i < entry.words().size(); i++) {
            if (!entry.words().get(i).contains(view.folded(at + i))) {
                return false;
            }
        }
        return entry.words().size() > 1
                || entry.first().length() > SHORT
                || sameAccents(entry.first(), view.token(at));
    }

    private static boolean sameAccents(String word, Token token) {
        String text = token.text().replace('’', '\'').toLowerCase(Locale.ROOT);
        if (text.length() != token.folded().length()) {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        return text.equals(word) || (text.equals(fold(word)) && token.is(PartOfSpeech.PREPOSITION));
    }

    /** Lower case without diacritics, as {@link Token#folded()} has it. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        String decomposed = Normalizer.normalize(lower.replace('’', '\''), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'œ' -> plain.append("oe");
                case 'æ' -> plain.append("ae");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
