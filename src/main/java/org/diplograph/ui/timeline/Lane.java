package org.diplograph.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.diplograph.fact.Domain;

/**
 * One line of the timeline with its marks.
 *
 * @param id an actor, a pair of actors, or a domain; see {@link Lanes}
 * @param sources number of independent sources
 */
record Lane(String id, List<Mark> marks, int sources) {
    private static final Comparator<Lane> MOST_FIRST =
            Comparator.<Lane>comparingInt(lane -> lane.id().equals(Lanes.NO_DOMAIN) ? 0 : 1)
                    .thenComparingInt(Lane::sources)
                    .thenComparingInt(lane -> lane.marks().size())
                    .reversed()
                    .thenComparing(Lane::id);

    /**
     * The lanes that some marks need, the one with most sources first, that without domain last.
     *
     * @param asked which domains have lanes
     */
    static List<Lane> of(List<Mark> marks, Lanes lanes, Predicate<Domain> asked) {
        Map<String, List<Mark>> byLane = new LinkedHashMap<>();
        for (Mark mark : marks) {
            for (String id : lanes.of(mark.tie(), mark.domains().stream().filter(asked).toList())) {
                byLane.computeIfAbsent(id, absent -> new ArrayList<>()).add(mark);
            }
        }
        return byLane.entrySet().stream()
                .map(lane -> new Lane(lane.getKey(), lane.getValue(), sources(lane.getValue())))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static int sources(List<Mark> marks) {
        return (int)
                marks.stream()
                        .flatMap(mark -> mark.facts().facts().stream())
                        .map(fact -> fact.source())
                        .distinct()
                        .count();
    }
}
