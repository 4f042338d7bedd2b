package org.diplograph.extraction.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.NameWord;
import org.diplograph.article.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists of words that tell how a name is meant, of one language; from {@code mentions.json}. */
final class MentionWords {
    private final Map<String, Set<String>> lists = new HashMap<>();

    MentionWords(Language language) {
        String file = "/org/diplograph/extraction/" + language.code() + "/mentions.json";
        try (InputStream in = MentionWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            JsonMapper.builder()
                    .build()
                    .readValue(in, new TypeReference<Map<String, List<String>>>() {})
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void add(String list, List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(NameWord.fold(word)));
        lists.put(list, Set.copyOf(folded));
    }

    /**
     * Whether a folded word is on a list.
     *
     * @throws IllegalArgumentException when there is no such list
     */
    boolean has(String list, String word) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no list " + list);
        }
        return words.contains(word);
    }
}
