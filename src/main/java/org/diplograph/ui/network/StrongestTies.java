package org.diplograph.ui.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.Tie;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Part;
import org.springframework.stereotype.Component;

/**
 * Chooses what is drawn of a graph that is too large to be drawn well: the ties with most
 * independent sources, then most facts, then by their ids, so that the choice is always the same.
 */
@Component
class StrongestTies {
    /** So many ties come along with an actor that is only looked at. */
    static final int NEIGHBOURHOOD = 40;

    private static final Comparator<Ranked> STRONGEST_FIRST =
            Comparator.comparingInt(Ranked::sources)
                    .thenComparingInt(Ranked::facts)
                    .reversed()
                    .thenComparing(ranked -> ranked.tie().id().from())
                    .thenComparing(ranked -> ranked.tie().id().to())
                    .thenComparing(ranked -> ranked.tie().type());

    /** Graphs are shared by all who ask with the same filter; so is their order. */
    private final Map<DiplomacyGraph, List<Tie>> orders =
            Collections.synchronizedMap(new WeakHashMap<>());

    private record Ranked(Tie tie, int sources, int facts) {}

    /**
     * @param actors that are looked at: their strongest ties come first
     * @param ties that are looked at: they come before all others
     */
    DrawnPart of(
            DiplomacyGraph graph, Part part, Collection<ActorId> actors, Collection<TieId> ties) {
        if (graph.ties().size() <= part.ties() && graph.actors().size() <= Part.MOST_ACTORS) {
            return DrawnPart.of(graph, List.copyOf(graph.ties()));
        }
        List<Tie> order = orders.computeIfAbsent(graph, StrongestTies::ordered);
        Choice choice = new Choice();
        ties.stream().flatMap(id -> graph.tie(id).stream()).forEach(choice::add);
        actors.forEach(
                actor -> strongestOf(graph, actor).limit(NEIGHBOURHOOD).forEach(choice::add));
        part.around().stream()
                .sorted()
                .forEach(actor -> strongestOf(graph, actor).forEach(choice::add));
        order.stream().limit(part.ties()).forEach(choice::add);
        return DrawnPart.of(
                graph, choice.ties.stream().sorted(Comparator.comparing(Tie::id)).toList());
    }

    DrawnPart of(DiplomacyGraph graph, Part part) {
        return of(graph, part, Set.of(), Set.of());
    }

    private static Stream<Tie> strongestOf(DiplomacyGraph graph, ActorId actor) {
        return ranked(graph.tiesOf(actor));
    }

    private static List<Tie> ordered(DiplomacyGraph graph) {
        return ranked(graph.ties()).toList();
    }

    private static Stream<Tie> ranked(Collection<Tie> ties) {
        return ties.stream()
                .map(tie -> new Ranked(tie, tie.sources(), tie.facts().size()))
                .sorted(STRONGEST_FIRST)
                .map(Ranked::tie);
    }

    /** What was chosen so far, within what is ever drawn at once. */
    private static final class Choice {
        private final List<Tie> ties = new ArrayList<>();
        private final Set<TieId> chosen = new HashSet<>();
        private final Set<ActorId> actors = new HashSet<>();

        void add(Tie tie) {
            TieId id = tie.id();
            int more = (actors.contains(id.from()) ? 0 : 1) + (actors.contains(id.to()) ? 0 : 1);
            if (ties.size() < Part.MOST
                    && actors.size() + more <= Part.MOST_ACTORS
                    && chosen.add(id)) {
                ties.add(tie);
                actors.add(id.from());
                actors.add(id.to());
            }
        }
    }
}
