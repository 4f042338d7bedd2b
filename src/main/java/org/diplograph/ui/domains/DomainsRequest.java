package org.diplograph.ui.domains;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diplograph.dossier.Dossier;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.FilteredRequest;

/** A request for the numbers of the charts: language, filter, and the pairs to compare. */
record DomainsRequest(FilteredRequest filtered, PairChoice pairs) {
    static DomainsRequest of(Map<String, List<String>> parameters) {
        Map<String, List<String>> query = new HashMap<>(parameters);
        List<String> pairs = query.getOrDefault(PairChoice.PARAMETER, List.of());
        query.remove(PairChoice.PARAMETER);
        return new DomainsRequest(
                FilteredRequest.of(query), PairChoice.parse(String.join(",", pairs)));
    }

    Locale locale() {
        return filtered.locale();
    }

    GraphFilter filter() {
        return filtered.filter();
    }

    /** Changes whenever the answer may. */
    String entityTag(Dossier dossier) {
        return filtered.entityTag(dossier, Integer.toHexString(pairs.toString().hashCode()));
    }
}
