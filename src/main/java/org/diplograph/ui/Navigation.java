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
    public static final String ARTICLES = "articles";

    /** The route parameter that holds the file name of an article. */
    public static final String FILE = "file";

    /** The query parameter that names the fact to scroll to in an article. */
    public static final String FACT = "fact";

    /** The views the rail leads to, in its order. */
    public static final List<Destination> DESTINATIONS =
            List.of(
                    new Destination(NETWORK, "network"),
                    new Destination(DOMAINS, "domains"),
                    new Destination(TIMELINE, "timeline"),
                    new Destination(MAP, "map"),
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

    private static String suffix(Map<String, String> query) {
        return query.entrySet().stream()
                .map(
                        parameter ->
                                parameter.getKey()
                                        + "="
                                        + UriUtils.encodeQueryParam(
                                                parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }
}
