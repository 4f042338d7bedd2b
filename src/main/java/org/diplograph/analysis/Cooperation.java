package org.diplograph.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.SourcedFact;

/**
 * What counts as cooperation when domains are compared: working together and material aid. These
 * are the deeds that have a field of work.
 *
 * <p>Left out on purpose: talks ({@code CONSULTS}) and praise ({@code SUPPORTS}), which are words,
 * so that a subject of talks does not look like common work; membership ({@code MEMBER_OF}, {@code
 * JOINS}), which has no field; relief ({@code EASES}), which ends a conflict; and requests.
 */
public final class Cooperation {
    public static final Set<RelationType> TYPES =
            Set.of(RelationType.COOPERATES, RelationType.AIDS);

    private Cooperation() {}

    public static boolean includes(SourcedFact sourced) {
        return TYPES.contains(sourced.fact().type());
    }

    /** The cooperation among the facts behind a graph, in the order of its ties. */
    public static List<SourcedFact> in(DiplomacyGraph graph) {
        return in(graph.ties().stream().flatMap(tie -> tie.facts().stream()).toList());
    }

    /** The cooperation among some facts, in their order. */
    public static List<SourcedFact> in(Collection<SourcedFact> facts) {
        return facts.stream().filter(Cooperation::includes).toList();
    }
}
