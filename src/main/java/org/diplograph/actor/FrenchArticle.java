package org.diplograph.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The definite article before the French label of an actor: <em>le</em> Mali, <em>l’</em>AES,
 * <em>les</em> États-Unis, Cuba without one. States have theirs in {@code states.json}; an
 * organisation takes that of the noun its full name begins with ({@code french-head-nouns.json}),
 * and none when the noun is not known there.
 */
public enum FrenchArticle {
    NONE(""),
    LE("le "),
    LA("la "),
    L("l’"),
    LES("les ");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, FrenchArticle> OF_STATES = states();
    private static final HeadNouns HEADS = headNouns();

    private final String text;

    FrenchArticle(String text) {
        this.text = text;
    }

    private record HeadNouns(Set<String> feminine, Set<String> masculine, Set<String> plural) {}

    public static FrenchArticle of(Actor actor) {
        return switch (actor) {
            case State state -> OF_STATES.getOrDefault(state.id().value(), NONE);
            case Person person -> NONE;
            case Organisation organisation -> of(organisation);
        };
    }

    private static FrenchArticle of(Organisation organisation) {
        String label = organisation.label().french();
        String head = organisation.name().french().split("[ ’']", 2)[0];
        if (HEADS.plural().contains(head)) {
            return LES;
        }
        boolean known = HEADS.feminine().contains(head) || HEADS.masculine().contains(head);
        if (!known) {
            return NONE;
        }
        if (beginsWithVowel(label)) {
            return L;
        }
        return HEADS.feminine().contains(head) ? LA : LE;
    }

    /** Whether "de" and "que" lose their e before that word. */
    public static boolean beginsWithVowel(String word) {
        return !word.isEmpty() && "aàâeéèêëiîïoôuùûAÀÂEÉÈÊËIÎÏOÔUÙÛ".indexOf(word.charAt(0)) >= 0;
    }

    public boolean isPlural() {
        return this == LES;
    }

    /** With the white space that belongs to it. */
    public String text() {
        return text;
    }

    private static Map<String, FrenchArticle> states() {
        return Arrays.stream(read("states.json", JsonNode[].class))
                .collect(
                        Collectors.toMap(
                                state -> state.path("id").asString(),
                                state -> parse(state.path("fr").path("article").asString())));
    }

    private static FrenchArticle parse(String text) {
        return switch (text) {
            case "le" -> LE;
            case "la" -> LA;
            case "l'", "l’" -> L;
            case "les" -> LES;
            default -> NONE;
        };
    }

    private static HeadNouns headNouns() {
        return read("french-head-nouns.json", HeadNouns.class);
    }

    private static <T> T read(String file, Class<T> type) {
        try (@Nullable InputStream in = FrenchArticle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + file);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
