package org.diplograph.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * {@code view}, {@code sel}, {@code ask}, {@code focus}, {@code steps}, {@code time=even}, and
 * those of {@link PictureQuery} and {@link RowsQuery}. What is as usual is left out.
 */
public final class ViewStateQuery {
    /** The longest query that is read, in characters. */
    static final int LONGEST = 2_000;

    private static final String HIDE = "hide";
    private static final String ONLY = "only";

    private static final Set<String> NAMES =
            Stream.of(
                            Set.of("from", "to", "asOf", "uncertain", "type", "domain", "status"),
                            Set.of("kind", "actor", "minSources", "contested", "colour", "view"),
                            Set.of("sel", "ask", "focus", "steps", "time"),
                            PictureQuery.NAMES,
                            RowsQuery.NAMES)
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

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
        QueryReader reader = new QueryReader(parameters, NAMES);
        ViewState state =
                new ViewState(
                        filter(reader),
                        reader.lowerCase("colour", Colouring.class, ViewState.INITIAL.colouring()),
                        reader.lowerCase(
                                "view", Presentation.class, ViewState.INITIAL.presentation()),
                        reader.one("sel", Selection::parse),
                        reader.one("ask", Question::parse),
                        focus(reader),
                        PictureQuery.read(reader),
                        RowsQuery.read(reader),
                        reader.lowerCase("time", TimeScale.class, ViewState.INITIAL.timeScale()));
        return new Parsed(state, reader.ignored());
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
        putUnlessUsual(query, "time", state.timeScale(), ViewState.INITIAL.timeScale());
        PictureQuery.write(query, state.picture());
        RowsQuery.write(query, state.rows());
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    static <E extends Enum<E>> void putUnlessUsual(
            Map<String, String> query, String name, E value, E usual) {
        if (value != usual) {
            query.put(name, value.name().toLowerCase(Locale.ROOT));
        }
    }

    static void putAll(
            Map<String, String> query, String name, Set<? extends Comparable<?>> values) {
        if (!values.isEmpty()) {
            query.put(
                    name,
                    new TreeSet<>(values)
                            .stream().map(Object::toString).collect(Collectors.joining(",")));
        }
    }

    private static GraphFilter filter(QueryReader reader) {
        LocalDate from = reader.one("from", QueryReader::date);
        LocalDate to = reader.one("to", QueryReader::date);
        if (from != null && to != null && to.isBefore(from)) {
            reader.ignore("to", to);
            to = null;
        }
        Set<Status> statuses = reader.enums("status", Status.class);
        Set<ActorKind> kinds = reader.enums("kind", ActorKind.class);
        LocalDate asOf = reader.one("asOf", QueryReader::date);
        boolean uncertain = !reader.isOn("uncertain", HIDE);
        return new GraphFilter(
                new Period(from, to, asOf, uncertain),
                reader.enums("type", RelationType.class),
                reader.enums("domain", Domain.class),
                statuses.isEmpty() ? GraphFilter.USUAL_STATUSES : statuses,
                kinds.isEmpty() ? GraphFilter.USUAL_KINDS : kinds,
                new TreeSet<>(reader.all("actor", QueryReader::actor)),
                reader.one("minSources", QueryReader::count, 1),
                reader.isOn("contested", ONLY));
    }

    private static @Nullable Focus focus(QueryReader reader) {
        ActorId actor = reader.one("focus", QueryReader::actor);
        Integer steps = reader.one("steps", QueryReader.between(Focus.FEWEST, Focus.MOST));
        if (actor == null) {
            if (steps != null) {
                reader.ignore("steps", steps);
            }
            return null;
        }
        return new Focus(actor, steps == null ? Focus.FEWEST : steps);
    }
}
