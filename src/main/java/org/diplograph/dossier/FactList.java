package org.diplograph.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diplograph.fact.FactId;
import org.diplograph.graph.SourcedFact;

/** The facts of a dossier, to be found by id and by article. Each id occurs once. */
final class FactList {
    private final List<SourcedFact> all;
    private final SourcedFact[] byId;
    private final Map<String, List<SourcedFact>> byArticle = new HashMap<>();

    /**
     * @param facts in the order of articles and text
     */
    FactList(List<SourcedFact> facts) {
        Set<FactId> seen = new HashSet<>();
        all = facts.stream().filter(sourced -> seen.add(sourced.fact().id())).toList();
        byId = all.toArray(SourcedFact[]::new);
        Arrays.sort(byId, Comparator.comparing(sourced -> sourced.fact().id()));
        Map<String, List<SourcedFact>> gathered = new HashMap<>();
        for (SourcedFact sourced : all) {
            gathered.computeIfAbsent(
                            sourced.fact().evidence().article(), absent -> new ArrayList<>())
                    .add(sourced);
        }
        gathered.forEach((article, own) -> byArticle.put(article, List.copyOf(own)));
    }

    List<SourcedFact> all() {
        return all;
    }

    Optional<SourcedFact> find(FactId id) {
        int low = 0;
        int high = byId.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = byId[middle].fact().id().compareTo(id);
            if (order == 0) {
                return Optional.of(byId[middle]);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    List<SourcedFact> in(String article) {
        return byArticle.getOrDefault(article, List.of());
    }
}
