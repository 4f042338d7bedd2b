package org.diplograph.dossier;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.GraphIndex;
import org.jspecify.annotations.Nullable;

/**
 * Graphs of one dossier that were asked for lately, so that all who look through the same filter
 * share one. Safe to use from several threads.
 */
final class RecentGraphs {
    static final int MOST = 24;

    /** Ties of all graphs that are kept; a graph of more is kept until another is asked for. */
    private static final int MOST_TIES = 1_000_000;

    private final GraphIndex index;
    private final Map<GraphFilter, DiplomacyGraph> recent = new LinkedHashMap<>(MOST, 0.75f, true);
    private long ties;

    RecentGraphs(GraphIndex index) {
        this.index = index;
    }

    DiplomacyGraph graph(GraphFilter filter) {
        DiplomacyGraph known = find(filter);
        if (known != null) {
            return known;
        }
        DiplomacyGraph made = index.graph(filter);
        return keep(filter, made);
    }

    private synchronized @Nullable DiplomacyGraph find(GraphFilter filter) {
        return recent.get(filter);
    }

    /** The graph that another has made meanwhile, else this one. */
    private synchronized DiplomacyGraph keep(GraphFilter filter, DiplomacyGraph made) {
        DiplomacyGraph known = recent.putIfAbsent(filter, made);
        if (known != null) {
            return known;
        }
        ties += made.ties().size();
        Iterator<DiplomacyGraph> eldest = recent.values().iterator();
        while (recent.size() > 1 && (recent.size() > MOST || ties > MOST_TIES)) {
            ties -= eldest.next().ties().size();
            eldest.remove();
        }
        return made;
    }
}
