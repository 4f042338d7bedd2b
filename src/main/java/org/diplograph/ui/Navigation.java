package org.diplograph.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Builds every address within Diplograph, so that no view knows how another view's address looks.
 */
public final class Navigation {
    public static final String NETWORK = "";
    public static final String DOMAINS = "domains";
    public static final String TIMELINE = "timeline";
    public static final String MAP = "map";
    public static final String ACTORS = "actors";
    public static final String ARTICLES = "articles";

    /** The user guide; the rail does not lead there, the help does. */
    public static final String GUIDE = "guide";

    /** The route parameter that holds the id of an actor. */
    public static final String ACTOR = "actor";

    /** The route parameter that holds the file name of an article. */
    public static final String FILE = "file";

    /** The query parameter that names the fact to scroll to in an article. */
    public static final String FACT = "fact";

    /** The query parameter that holds the number of the sentence to scroll to in an article. */
    public static final String SENTENCE = "sentence";

    /** The views the rail leads to, in its order. */
    public static final List<Destination> DESTINATIONS =
            List.of(
                    new Destination(NETWORK, "network"),
                    new Destination(DOMAINS, "domains"),
                    new Destination(TIMELINE, "timeline"),
                    new Destination(MAP, "map"),
                    new Destination(ACTORS, "actors"),
                    new Destination(ARTICLES, "articles"));

    private Navigation() {}

    /**
     * A view the rail leads to.
     *
     * @param route the beginning of its address
     * @param name of its icon and, as {@code frame.rail.<name>}, of its label
     */
    public record Destination(String route, String name) {
        /** Whether a path lies in this view: its own or one of its pages. */
        public boolean holds(String path) {
            return route.isEmpty()
                    ? path.isEmpty()
                    : path.equals(route) || path.startsWith(route + "/");
        }
    }

    /** The query of a view state. */
    public static QueryParameters query(ViewState state) {
        return QueryParameters.simple(ViewStateQuery.write(state));
    }

    /**
     * Shows the same view with another state; the browser's back button returns to the one before.
     */
    public static void show(UI ui, Class<? extends Component> view, ViewState state) {
        ui.navigate(view, query(state));
    }

    /**
     * Shows the same view with another state and other parameters of its own.
     *
     * @param own parameters that mean something to this view alone
     */
    public static void show(
            UI ui, Class<? extends Component> view, ViewState state, Map<String, String> own) {
        Map<String, String> query = new LinkedHashMap<>(own);
        query.putAll(ViewStateQuery.write(state));
        ui.navigate(view, QueryParameters.simple(query));
    }

    /** Shows the same view at the same route parameters with another state. */
    public static void show(
            UI ui, Class<? extends Component> view, RouteParameters parameters, ViewState state) {
        ui.navigate(view, parameters, query(state));
    }

    /** The address of the page of an actor, relative to the root. */
    public static String actorAddress(ActorId actor, ViewState state) {
        return ACTORS
                + "/"
                + UriUtils.encodePathSegment(actor.value(), StandardCharsets.UTF_8)
                + suffix(ViewStateQuery.write(state));
    }

    /**
     * Where to show an actor to someone who is on a page: selected there, if the page is a view of
     * the whole dossier, else on its own page.
     *
     * @param path of the page
     */
    public static String addressOfActorFrom(String path, ActorId actor, ViewState state) {
        ViewState selected = state.withSelection(new Selection.OfActor(actor));
        boolean whole =
                !path.equals(ARTICLES)
                        && DESTINATIONS.stream()
                                .anyMatch(destination -> destination.route().equals(path));
        return whole ? address(path, selected) : actorAddress(actor, selected);
    }

    /** The address of an article at one of its sentences, relative to the root. */
    public static String sentenceAddress(String file, int sentence, ViewState state) {
        Map<String, String> query = new LinkedHashMap<>(ViewStateQuery.write(state));
        query.put(SENTENCE, Integer.toString(sentence));
        return ARTICLES
                + "/"
                + UriUtils.encodePathSegment(file, StandardCharsets.UTF_8)
                + suffix(query);
    }

    /** The address of an article, relative to the root, at one of its facts if one is given. */
    public static String articleAddress(String file, @Nullable FactId fact, ViewState state) {
        Map<String, String> query = new LinkedHashMap<>(ViewStateQuery.write(state));
        if (fact != null) {
            query.put(FACT, fact.value());
        }
        return ARTICLES
                + "/"
                + UriUtils.encodePathSegment(file, StandardCharsets.UTF_8)
                + suffix(query);
    }

    /** The address of a view without route parameters, relative to the root. */
    public static String address(String route, ViewState state) {
        return route + suffix(ViewStateQuery.write(state));
    }

    /**
     * The same with parameters that mean something to that view alone.
     *
     * @param own by name, in any number
     */
    public static String address(String route, ViewState state, Map<String, List<String>> own) {
        String shared = address(route, state);
        String more =
                own.entrySet().stream()
                        .flatMap(
                                entry ->
                                        entry.getValue().stream()
                                                .map(value -> parameter(entry.getKey(), value)))
                        .collect(Collectors.joining("&"));
        return more.isEmpty() ? shared : shared + (shared.contains("?") ? "&" : "?") + more;
    }

    private static String parameter(String name, String value) {
        return name + "=" + UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8);
    }

    private static String suffix(Map<String, String> query) {
        return query.entrySet().stream()
                .map(entry -> parameter(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }
}
