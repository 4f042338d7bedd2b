package org.diplograph.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.MembershipHistory;

/**
 * What of a dossier is written into a file.
 *
 * @param graph what passes the filter
 * @param memberships of the whole dossier
 * @param locale of names
 * @param words names a relation in that language
 */
public record NetworkExtract(
        DiplomacyGraph graph,
        MembershipHistory memberships,
        Citation citation,
        Locale locale,
        Function<RelationType, String> words) {
    /** More actors and ties together are not written into one file. */
    public static final int MOST_ROWS = 100_000;

    /** Number of rows a table of it has: actors and ties. */
    public int rows() {
        return graph.actors().size() + graph.ties().size();
    }

    public boolean isTooLarge() {
        return rows() > MOST_ROWS;
    }

    List<ActorRow> actorRows() {
        return graph.actors().stream().map(actor -> ActorRow.of(actor, graph, locale)).toList();
    }

    List<TieRow> tieRows() {
        return graph.ties().stream()
                .map(tie -> TieRow.of(tie, memberships, words.apply(tie.type())))
                .toList();
    }
}
