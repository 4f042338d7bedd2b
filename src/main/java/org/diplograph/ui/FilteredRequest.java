package org.diplograph.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diplograph.article.Language;
import org.diplograph.dossier.Dossier;
import org.diplograph.graph.GraphFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A request for data: a language and the filter of an address.
 *
 * @param locale French unless {@code lang=en}
 */
public record FilteredRequest(Locale locale, GraphFilter filter) {
    private static final String LANGUAGE = "lang";

    public static FilteredRequest of(Map<String, List<String>> parameters) {
        Map<String, List<String>> query = new HashMap<>(parameters);
        List<String> languages = query.getOrDefault(LANGUAGE, List.of());
        query.keySet().removeAll(Set.of(LANGUAGE));
        Locale wanted = languages.isEmpty() ? Locale.FRENCH : Locale.of(languages.getFirst());
        return new FilteredRequest(
                Language.of(wanted).locale(), ViewStateQuery.parse(query).state().filter());
    }

    /**
     * The entity tag of whatever depends on the dossier, this request and nothing else but {@code
     * choices}.
     */
    public String entityTag(Dossier dossier, String... choices) {
        String filterTag = Integer.toHexString(filter.key().hashCode());
        List<String> parts = new ArrayList<>(List.of(choices));
        parts.addAll(List.of(dossier.version(), locale.getLanguage(), filterTag));
        return '"' + String.join("-", parts) + '"';
    }

    /** Where a visitor can see the same, in full. */
    public String pageAddress(UriComponentsBuilder server, String route) {
        ViewState state = ViewState.INITIAL.withFilter(filter);
        return server.toUriString() + "/" + Navigation.address(route, state);
    }
}
