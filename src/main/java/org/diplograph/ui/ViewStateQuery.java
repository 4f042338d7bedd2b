package org.diplograph.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.Period;
import org.jspecify.annotations.Nullable;

/**
 * Writes a view state as the query of an address and reads it back: {@code from}, {@code to},
 * {@code asOf}, {@code uncertain=hide}, {@code type}, {@code domain}, {@code status}, {@code kind},
 * {@code actor} (lists with commas), {@code minSources}, {@code contested=only}, {@code colour},
 * {@code view}, {@code sel}, {@code ask}, {@code focus}, {@code steps}. What is as usual is left
 * out.
 */
public final class ViewStateQuery {
    /** The longest query that is read, in characters. */
    static final int LONGEST = 2_000;

    private static final String HIDE = "hide";
    private static final String ONLY = "only";

    private static final Set<String> NAMES =
            Set.of(
                    "from",
                    "to",
                    "asOf",
                    "uncertain",
                    "type",
                    "domain",
                    "status",
                    "kind",
                    "actor",
                    "minSources",
                    "contested",
                    "colour",
                    "view",
                    "sel",
                    "ask",
                    "focus",
                    "steps");

    private ViewStateQuery() {}

    /** Those of the parameters that no view shares: each means something to one view alone. */
    static Map<String, List<String>> ownOnly(Map<String, List<String>> parameters) {
        Map<String, List<String>> own = new TreeMap<>(parameters);
        own.keySet().removeAll(NAMES);
        return own;
    }

    /**
     * @param ignored the parameters that are unknown or broken, as {@code name=value}; the rest was
     *     read
     */
    public record Parsed(ViewState state, List<String> ignored) {}

    public static Parsed parse(Map<String, List<String>> parameters) {
        int length =
                parameters.entrySet().stream()
                        .mapToInt(e -> e.getKey().length() + e.getValue().toString().length())
                        .sum();
        if (length > LONGEST) {
            return new Parsed(ViewState.INITIAL, List.of("…"));
        }
        return new Reader(parameters).read();
    }

    /** The query's parameters, in a fixed order, each with one value. */
    public static Map<String, String> write(ViewState state) {
        GraphFilter filter = state.filter();
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "from", filter.from());
        put(query, "to", filter.to());
        put(query, "asOf", filter.asOf());
        if (!filter.period().uncertain()) {
            query.put("uncertain", HIDE);
        }
        putAll(query, "type", filter.types());
        putAll(query, "domain", filter.domains());
        if (!filter.statuses().equals(GraphFilter.USUAL_STATUSES)) {
            putAll(query, "status", filter.statuses());
        }
        if (!filter.kinds().equals(GraphFilter.USUAL_KINDS)) {
            putAll(query, "kind", filter.kinds());
        }
        putAll(query, "actor", filter.actors());
        if (filter.minSources() > 1) {
            query.put("minSources", Integer.toString(filter.minSources()));
        }
        if (filter.contested()) {
            query.put("contested", ONLY);
        }
        putUnlessUsual(query, "colour", state.colouring(), ViewState.INITIAL.colouring());
        putUnlessUsual(query, "view", state.presentation(), ViewState.INITIAL.presentation());
        put(query, "sel", state.selection());
        put(query, "ask", state.question());
        Focus focus = state.focus();
        if (focus != null) {
            query.put("focus", focus.actor().value());
            if (focus.steps() != Focus.FEWEST) {
                query.put("steps", Integer.toString(focus.steps()));
            }
        }
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> void putUnlessUsual(
            Map<String, String> query, String name, E value, E usual) {
        if (value != usual) {
            query.put(name, value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void putAll(
            Map<String, String> query, String name, Set<? extends Comparable<?>> values) {
        if (!values.isEmpty()) {
            query.put(
                    name,
                    new TreeSet<>(values)
                            .stream().map(Object::toString).collect(Collectors.joining(",")));
        }
    }

    /** Reads one query and keeps note of what it could not read. */
    private static final class Reader {
        private final Map<String, List<String>> parameters;
        private final List<String> ignored = new ArrayList<>();

        Reader(Map<String, List<String>> parameters) {
            this.parameters = parameters;
        }

        Parsed read() {
            parameters.keySet().stream()
                    .filter(name -> !NAMES.contains(name))
                    .sorted()
                    .forEach(this::ignoreAll);
            LocalDate from = one("from", Reader::date);
            LocalDate to = one("to", Reader::date);
            if (from != null && to != null && to.isBefore(from)) {
                ignored.add("to=" + to);
                to = null;
            }
            Set<Status> statuses = enums("status", Status.class);
            Set<ActorKind> kinds = enums("kind", ActorKind.class);
            Integer minSources = one("minSources", Reader::count);
            Colouring colouring = lowerCase("colour", Colouring.class);
            Presentation presentation = lowerCase("view", Presentation.class);
            Selection selection = one("sel", Selection::parse);
            Question question = one("ask", Question::parse);
            LocalDate asOf = one("asOf", Reader::date);
            boolean uncertain = !isOn("uncertain", HIDE);
            GraphFilter filter =
                    new GraphFilter(
                            new Period(from, to, asOf, uncertain),
                            enums("type", RelationType.class),
                            enums("domain", Domain.class),
                            statuses.isEmpty() ? GraphFilter.USUAL_STATUSES : statuses,
                            kinds.isEmpty() ? GraphFilter.USUAL_KINDS : kinds,
                            new TreeSet<>(all("actor", Reader::actor)),
                            minSources == null ? 1 : minSources,
                            isOn("contested", ONLY));
            ViewState state =
                    new ViewState(
                            filter,
                            colouring == null ? ViewState.INITIAL.colouring() : colouring,
                            presentation == null ? ViewState.INITIAL.presentation() : presentation,
                            selection,
                            question,
                            focus());
            return new Parsed(state, List.copyOf(ignored));
        }

        private @Nullable Focus focus() {
            ActorId actor = one("focus", Reader::actor);
            Integer steps = one("steps", Reader::steps);
            if (actor == null) {
                if (steps != null) {
                    ignored.add("steps=" + steps);
                }
                return null;
            }
            return new Focus(actor, steps == null ? Focus.FEWEST : steps);
        }

        private void ignoreAll(String name) {
            parameters
                    .getOrDefault(name, List.of())
                    .forEach(value -> ignored.add(name + "=" + value));
        }

        private <T> @Nullable T one(String name, Function<String, Optional<T>> parse) {
            List<String> values = parameters.getOrDefault(name, List.of());
            if (values.isEmpty()) {
                return null;
            }
            String value = values.getFirst();
            Optional<T> parsed = parse.apply(value);
            if (parsed.isEmpty()) {
                ignored.add(name + "=" + value);
            }
            return parsed.orElse(null);
        }

        /** Whether a switch with a single value is there. */
        private boolean isOn(String name, String value) {
            return one(name, text -> text.equals(value) ? Optional.of(true) : Optional.empty())
                    != null;
        }

        private <E extends Enum<E>> @Nullable E lowerCase(String name, Class<E> type) {
            return one(
                    name,
                    text ->
                            text.equals(text.toLowerCase(Locale.ROOT))
                                    ? EnumNames.parse(type, text.toUpperCase(Locale.ROOT))
                                    : Optional.empty());
        }

        private <T> Collection<T> all(String name, Function<String, Optional<T>> parse) {
            List<T> parsed = new ArrayList<>();
            for (String values : parameters.getOrDefault(name, List.of())) {
                for (String value : Arrays.asList(values.split(","))) {
                    parse.apply(value)
                            .ifPresentOrElse(parsed::add, () -> ignored.add(name + "=" + value));
                }
            }
            return parsed;
        }

        private <E extends Enum<E>> Set<E> enums(String name, Class<E> type) {
            Set<E> set = EnumSet.noneOf(type);
            set.addAll(all(name, text -> EnumNames.parse(type, text)));
            return set;
        }

        private static Optional<LocalDate> date(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException notADate) {
                return Optional.empty();
            }
        }

        private static Optional<Integer> count(String text) {
            return text.matches("[1-9][0-9]{0,5}")
                    ? Optional.of(Integer.valueOf(text))
                    : Optional.empty();
        }

        private static Optional<Integer> steps(String text) {
            return text.matches("[" + Focus.FEWEST + "-" + Focus.MOST + "]")
                    ? Optional.of(Integer.valueOf(text))
                    : Optional.empty();
        }

        private static Optional<ActorId> actor(String text) {
            return ActorId.isValid(text) ? Optional.of(new ActorId(text)) : Optional.empty();
        }
    }
}
