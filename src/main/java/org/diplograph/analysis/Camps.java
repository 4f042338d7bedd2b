package org.diplograph.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.diplograph.actor.ActorId;

/**
 * Between which two camps an actor stands: the two groups of a division into communities with which
 * it shares most neighbours. Neither direction nor weights of ties count, as in {@link
 * Betweenness}.
 */
public final class Camps {
    /** How many actors name a camp. */
    public static final int NAMED = 2;

    private final ActorNetwork network;
    private final int[] camps;
    private final List<SortedSet<ActorId>> groups;
    private final Map<ActorId, Integer> numbers = new HashMap<>();

    /** Two camps; the one in which the actor has more neighbours comes first. */
    public record Between(Side first, Side second) {}

    /**
     * One camp, without the actor that links it to another.
     *
     * @param leaders its actors with most neighbours within it, at most {@value #NAMED}
     * @param others how many more there are
     */
    public record Side(List<ActorId> leaders, int others) {}

    public Camps(ActorNetwork network, Answer.Grouping grouping) {
        this.network = network;
        this.groups = grouping.groups();
        this.camps = new int[network.size()];
        for (int i = 0; i < network.size(); i++) {
            numbers.put(network.actor(i), i);
        }
        for (int group = 0; group < groups.size(); group++) {
            for (ActorId actor : groups.get(group)) {
                camps[number(actor)] = group;
            }
        }
    }

    /** Empty for an actor all of whose neighbours are of one camp, or that is not known. */
    public Optional<Between> of(ActorId id) {
        Integer actor = numbers.get(id);
        if (actor == null) {
            return Optional.empty();
        }
        Map<Integer, Integer> neighbours = new HashMap<>();
        for (int at = network.start(actor); at < network.end(actor); at++) {
            neighbours.merge(camps[network.neighbour(at)], 1, Integer::sum);
        }
        List<Integer> most = new ArrayList<>(neighbours.keySet());
        most.sort(
                Comparator.<Integer>comparingInt(camp -> -neighbours.getOrDefault(camp, 0))
                        .thenComparing(camp -> groups.get(camp).first()));
        return most.size() < 2
                ? Optional.empty()
                : Optional.of(new Between(side(most.get(0), id), side(most.get(1), id)));
    }

    private Side side(int camp, ActorId without) {
        List<ActorId> actors =
                groups.get(camp).stream()
                        .filter(actor -> !actor.equals(without))
                        .sorted(
                                Comparator.<ActorId>comparingInt(
                                                actor -> -degreeWithin(actor, camp))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        int named = Math.min(NAMED, actors.size());
        return new Side(actors.subList(0, named), actors.size() - named);
    }

    private int degreeWithin(ActorId actor, int camp) {
        int number = number(actor);
        int degree = 0;
        for (int at = network.start(number); at < network.end(number); at++) {
            degree += camps[network.neighbour(at)] == camp ? 1 : 0;
        }
        return degree;
    }

    /** Every actor of the groups is one of the network. */
    private int number(ActorId actor) {
        return Objects.requireNonNull(numbers.get(actor));
    }
}
