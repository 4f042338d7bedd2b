package org.diplograph.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.diplograph.actor.ActorId;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of one query and keeps note of what it could not read. */
final class QueryReader {
    private final Map<String, List<String>> parameters;
    private final List<String> ignored = new ArrayList<>();

    /**
     * @param known the names that mean something
     */
    QueryReader(Map<String, List<String>> parameters, Set<String> known) {
        this.parameters = parameters;
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(
                        name ->
                                parameters
                                        .getOrDefault(name, List.of())
                                        .forEach(value -> ignore(name, value)));
    }

    /** What was unknown or broken so far, as {@code name=value}. */
    List<String> ignored() {
        return List.copyOf(ignored);
    }

    void ignore(String name, Object value) {
        ignored.add(name + "=" + value);
    }

    <T> @Nullable T one(String name, Function<String, Optional<T>> parse) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return null;
        }
        String value = values.getFirst();
        Optional<T> parsed = parse.apply(value);
        if (parsed.isEmpty()) {
            ignore(name, value);
        }
        return parsed.orElse(null);
    }

    <T> T one(String name, Function<String, Optional<T>> parse, T usual) {
        T value = one(name, parse);
        return value == null ? usual : value;
    }

    /** Whether a switch with a single value is there. */
    boolean isOn(String name, String value) {
        return one(name, text -> text.equals(value) ? Optional.of(true) : Optional.empty()) != null;
    }

    <E extends Enum<E>> E lowerCase(String name, Class<E> type, E usual) {
        return one(
                name,
                text ->
                        text.equals(text.toLowerCase(Locale.ROOT))
                                ? EnumNames.parse(type, text.toUpperCase(Locale.ROOT))
                                : Optional.empty(),
                usual);
    }

    <T> Collection<T> all(String name, Function<String, Optional<T>> parse) {
        List<T> parsed = new ArrayList<>();
        for (String values : parameters.getOrDefault(name, List.of())) {
            for (String value : Arrays.asList(values.split(","))) {
                parse.apply(value).ifPresentOrElse(parsed::add, () -> ignore(name, value));
            }
        }
        return parsed;
    }

    /** Different actors, at most so many: the rest is ignored. */
    Set<ActorId> actors(String name, int most) {
        List<ActorId> named = all(name, QueryReader::actor).stream().distinct().sorted().toList();
        named.stream().skip(most).forEach(actor -> ignore(name, actor));
        return Set.copyOf(named.subList(0, Math.min(most, named.size())));
    }

    <E extends Enum<E>> Set<E> enums(String name, Class<E> type) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(all(name, text -> EnumNames.parse(type, text)));
        return set;
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** A whole number from 1. */
    static Optional<Integer> count(String text) {
        return text.matches("[1-9][0-9]{0,5}")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    static Function<String, Optional<Integer>> between(int least, int most) {
        return text -> count(text).filter(number -> number >= least && number <= most);
    }

    static Optional<ActorId> actor(String text) {
        return ActorId.isValid(text) ? Optional.of(new ActorId(text)) : Optional.empty();
    }
}
