package org.diplograph.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the files of the gazetteer say about the article before a name: of every state, and of those
 * organisations whose names do not show it.
 */
final class StatedArticles {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Entry> ENTRIES =
            Stream.of("states.json", "organisations.json")
                    .flatMap(file -> Arrays.stream(read(file, Entry[].class)))
                    .collect(Collectors.toUnmodifiableMap(Entry::id, Function.identity()));

    private StatedArticles() {}

    /**
     * @param article empty for none, null when nothing is said
     * @param in what stands before the name of a state for being there, null for what its article
     *     wants
     * @param plural whether the name takes a verb in the plural, null for no
     */
    record Stated(@Nullable String article, @Nullable String in, @Nullable Boolean plural) {
        private static final Stated NOTHING = new Stated(null, null, null);

        boolean isPlural() {
            return Boolean.TRUE.equals(plural);
        }
    }

    private record Entry(String id, Stated fr, Stated en) {}

    static Stated french(ActorId actor) {
        Entry entry = ENTRIES.get(actor.value());
        return entry == null ? Stated.NOTHING : entry.fr();
    }

    static Stated english(ActorId actor) {
        Entry entry = ENTRIES.get(actor.value());
        return entry == null ? Stated.NOTHING : entry.en();
    }

    /** Reads a list of words or entries from the files of this package. */
    static <T> T read(String file, Class<T> type) {
        try (@Nullable InputStream in = StatedArticles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + file);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that a name consists of, without punctuation. */
    static List<String> words(String name) {
        return List.of(name.split("[ \\-’']"));
    }
}
