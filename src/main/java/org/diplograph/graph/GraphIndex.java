package org.diplograph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;

/**
 * All facts of a dossier as ties, arranged so that the part which a filter lets pass is found
 * quickly. Immutable; every graph of a dossier is cut from one index and shares its ties.
 *
 * <p>Facts are numbered tie by tie, ties in the order of their ids, actors likewise.
 */
public final class GraphIndex {
    private final Actor[] actors;
    private final ActorId[] actorIds;
    private final Tie[] ties;
    private final int[] from;
    private final int[] to;
    private final int[] firstFact;
    private final int[] firstOfActor;
    private final int[] tiesOfActor;
    private final FactColumns columns;
    private final MembershipHistory history;

    private GraphIndex(Map<ActorId, Actor> known, Tie[] ties, MembershipHistory history) {
        this.ties = ties;
        this.history = history;
        this.actors =
                known.values().stream()
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .toArray(Actor[]::new);
        this.actorIds = Arrays.stream(actors).map(Actor::id).toArray(ActorId[]::new);
        this.from = new int[ties.length];
        this.to = new int[ties.length];
        this.firstFact = new int[ties.length + 1];
        this.firstOfActor = new int[actors.length + 1];
        Map<ActorId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < actors.length; i++) {
            numbers.put(actorIds[i], i);
        }
        for (int tie = 0; tie < ties.length; tie++) {
            from[tie] = number(numbers, ties[tie].id().from());
            to[tie] = number(numbers, ties[tie].id().to());
            firstFact[tie + 1] = firstFact[tie] + ties[tie].facts().size();
            firstOfActor[from[tie] + 1]++;
            firstOfActor[to[tie] + 1]++;
        }
        this.tiesOfActor = new int[2 * ties.length];
        Arrays.parallelPrefix(firstOfActor, Integer::sum);
        int[] next = firstOfActor.clone();
        for (int tie = 0; tie < ties.length; tie++) {
            tiesOfActor[next[from[tie]]++] = tie;
            tiesOfActor[next[to[tie]]++] = tie;
        }
        this.columns = new FactColumns(this);
    }

    /**
     * @param actors every actor the facts name
     * @param history of the memberships to judge by, possibly of more facts than these
     * @throws IllegalArgumentException when a fact names another actor
     */
    public static GraphIndex of(
            Map<ActorId, Actor> actors, Collection<SourcedFact> facts, MembershipHistory history) {
        Map<TieId, List<SourcedFact>> byTie = new HashMap<>();
        for (SourcedFact sourced : facts) {
            byTie.computeIfAbsent(TieId.of(sourced.fact()), absent -> new ArrayList<>(2))
                    .add(sourced);
        }
        TieId[] ids = byTie.keySet().toArray(TieId[]::new);
        Arrays.sort(ids);
        Tie[] ties = new Tie[ids.length];
        for (int i = 0; i < ids.length; i++) {
            List<SourcedFact> own = byTie.getOrDefault(ids[i], List.of());
            ties[i] = new Tie(ids[i], own, Tie.isContested(own));
        }
        return new GraphIndex(actors, ties, history);
    }

    private static int number(Map<ActorId, Integer> numbers, ActorId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("a fact names an unknown actor: " + id);
        }
        return number;
    }

    /** The graph of the facts that pass the filter. */
    public DiplomacyGraph graph(GraphFilter filter) {
        return new GraphCut(this, columns, filter).graph();
    }

    MembershipHistory history() {
        return history;
    }

    int tieCount() {
        return ties.length;
    }

    int factCount() {
        return firstFact[ties.length];
    }

    Tie tie(int tie) {
        return ties[tie];
    }

    /** The number of the first fact of a tie; of the tie after the last, the number of all. */
    int firstFact(int tie) {
        return firstFact[tie];
    }

    /** The number of the actor at one end of a tie. */
    int from(int tie) {
        return from[tie];
    }

    int to(int tie) {
        return to[tie];
    }

    int actorCount() {
        return actors.length;
    }

    Actor actor(int actor) {
        return actors[actor];
    }

    /** The number of an actor, less than 0 for one that is not known. */
    int numberOf(ActorId actor) {
        return Arrays.binarySearch(actorIds, actor);
    }

    /** The numbers of the ties that begin or end at an actor, ascending. */
    int[] tiesOf(int actor) {
        return Arrays.copyOfRange(tiesOfActor, firstOfActor[actor], firstOfActor[actor + 1]);
    }
}
