package org.diplograph.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.diplograph.fact.Status;
import org.diplograph.graph.SourcedFact;

/**
 * The facts that a bar, a cell or a mark of a chart stands for, so that each can show its proof.
 *
 * @param facts each fact once
 */
public record FactGroup(List<SourcedFact> facts) {
    public static final FactGroup EMPTY = new FactGroup(List.of());

    public FactGroup {
        facts = List.copyOf(facts);
    }

    public int size() {
        return facts.size();
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** Number of independent sources: near-identical copies of one text are one. */
    public int sources() {
        return SourcedFact.sources(facts);
    }

    /** The facts of each status that occurs, strongest status first. */
    public Map<Status, FactGroup> byStatus() {
        Map<Status, List<SourcedFact>> lists = new EnumMap<>(Status.class);
        facts.forEach(
                sourced ->
                        lists.computeIfAbsent(sourced.fact().status(), absent -> new ArrayList<>())
                                .add(sourced));
        Map<Status, FactGroup> groups = new EnumMap<>(Status.class);
        lists.forEach((status, list) -> groups.put(status, new FactGroup(list)));
        return Collections.unmodifiableMap(groups);
    }
}
