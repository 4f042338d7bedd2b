package org.diplograph.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.analysis.FactGroup;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Status;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.TieId;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of one tie say of one date: one mark of the drawing, one row of the table.
 *
 * @param when null for facts of which neither the text nor its article gives a date
 * @param own whether the text itself gives the date; otherwise it is that of the article
 * @param facts one or more
 */
record Mark(TieId tie, @Nullable PartialDate when, boolean own, FactGroup facts) {
    private static final Comparator<Mark> BY_DATE =
            Comparator.<Mark, PartialDate>comparing(
                            Mark::when, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Mark::tie)
                    .thenComparing(Mark::own);

    private record Key(TieId tie, @Nullable PartialDate when, boolean own) {}

    /** The marks of a graph, the earliest first, those without date last. */
    static List<Mark> of(DiplomacyGraph graph) {
        Map<Key, List<SourcedFact>> groups = new LinkedHashMap<>();
        graph.ties()
                .forEach(
                        tie ->
                                tie.facts()
                                        .forEach(
                                                fact ->
                                                        groups.computeIfAbsent(
                                                                        key(tie.id(), fact),
                                                                        absent -> new ArrayList<>())
                                                                .add(fact)));
        return groups.entrySet().stream()
                .map(
                        group ->
                                new Mark(
                                        group.getKey().tie(),
                                        group.getKey().when(),
                                        group.getKey().own(),
                                        new FactGroup(group.getValue())))
                .sorted(BY_DATE)
                .toList();
    }

    private static Key key(TieId tie, SourcedFact fact) {
        return new Key(tie, fact.when(), fact.fact().date() != null);
    }

    String id() {
        return tie + "@" + (when == null ? "" : when) + (own ? "" : "*");
    }

    /** The strongest status of its facts, which a drawing shows. */
    Status status() {
        return facts.byStatus().keySet().iterator().next();
    }

    /** The facts of that status. */
    List<SourcedFact> strongest() {
        return facts.byStatus().values().iterator().next().facts();
    }

    boolean isContested() {
        return facts.byStatus().containsKey(Status.ASSERTED)
                && facts.byStatus().containsKey(Status.DENIED);
    }

    /** The domains of its facts, the one that most of them concern first. */
    List<Domain> domains() {
        Map<Domain, Integer> counts = new TreeMap<>();
        facts.facts()
                .forEach(
                        fact ->
                                fact.fact()
                                        .domains()
                                        .forEach(domain -> counts.merge(domain, 1, Integer::sum)));
        return counts.keySet().stream()
                .sorted(
                        Comparator.<Domain>comparingInt(domain -> -counts.getOrDefault(domain, 0))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
