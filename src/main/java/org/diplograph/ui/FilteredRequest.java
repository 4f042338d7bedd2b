package org.diplograph.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diplograph.article.Language;
import org.diplograph.dossier.Dossier;
import org.diplograph.graph.GraphFilter;

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

    /** The entity tag of whatever depends on the dossier and this request alone. */
    public String entityTag(Dossier dossier) {
        String filterTag = Integer.toHexString(filter.key().hashCode());
        return '"' + dossier.version() + "-" + locale.getLanguage() + "-" + filterTag + '"';
    }
}
