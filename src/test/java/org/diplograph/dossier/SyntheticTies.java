package org.diplograph.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorKind;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.TieId;

/**
 * Ties between actors whose degrees follow a power law: every new end is taken in proportion to the
 * ties an actor has already (Barabási and Albert, "Emergence of scaling in random networks",
 * Science 286, 1999).
 */
final class SyntheticTies {
    private static final RelationType[] IN_PROPORTION = {
        RelationType.CONSULTS,
        RelationType.CONSULTS,
        RelationType.CONSULTS,
        RelationType.CONSULTS,
        RelationType.COOPERATES,
        RelationType.COOPERATES,
        RelationType.COOPERATES,
        RelationType.COOPERATES,
        RelationType.AIDS,
        RelationType.AIDS,
        RelationType.SUPPORTS,
        RelationType.SUPPORTS,
        RelationType.ACCUSES,
        RelationType.ACCUSES,
        RelationType.MEMBER_OF,
        RelationType.MEMBER_OF,
        RelationType.HOLDS_OFFICE,
        RelationType.HOLDS_OFFICE,
        RelationType.JOINS,
        RelationType.WITHDRAWS_FROM,
        RelationType.EASES,
        RelationType.REQUESTS,
        RelationType.REJECTS,
        RelationType.THREATENS,
        RelationType.SANCTIONS,
        RelationType.ATTACKS
    };

    private final List<Actor> actors;
    private final RandomGenerator random;
    private final List<TieId> ties = new ArrayList<>();
    private final Set<TieId> taken = new HashSet<>();
    private final int[] ends;

    private SyntheticTies(List<Actor> actors, int count, RandomGenerator random) {
        this.actors = actors;
        this.random = random;
        this.ends = new int[2 * count];
    }

    /** So many different ties; every actor has at least one, and the whole hangs together. */
    static List<TieId> create(List<Actor> actors, int count, RandomGenerator random) {
        SyntheticTies made = new SyntheticTies(actors, count, random);
        made.tryTie(1, 0);
        for (int newcomer = 2; newcomer < actors.size(); newcomer++) {
            while (!made.tryTie(newcomer, made.connected())) {}
        }
        while (made.ties.size() < count) {
            made.tryTie(made.connected(), made.connected());
        }
        return made.ties;
    }

    private int connected() {
        return ends[random.nextInt(2 * ties.size())];
    }

    /** False when there is such a tie already, or it would join an actor to itself. */
    private boolean tryTie(int one, int other) {
        if (one == other) {
            return false;
        }
        boolean turned = random.nextBoolean();
        Actor from = actors.get(turned ? other : one);
        Actor to = actors.get(turned ? one : other);
        RelationType type = type(from, to);
        boolean inOrder = !type.isSymmetric() || from.id().compareTo(to.id()) < 0;
        TieId tie = new TieId(inOrder ? from.id() : to.id(), inOrder ? to.id() : from.id(), type);
        if (!taken.add(tie)) {
            return false;
        }
        ends[2 * ties.size()] = one;
        ends[2 * ties.size() + 1] = other;
        ties.add(tie);
        return true;
    }

    private RelationType type(Actor from, Actor to) {
        while (true) {
            RelationType type = IN_PROPORTION[random.nextInt(IN_PROPORTION.length)];
            boolean fits =
                    switch (type) {
                        case MEMBER_OF, JOINS, WITHDRAWS_FROM ->
                                from.kind() != ActorKind.PERSON
                                        && to.kind() == ActorKind.ORGANISATION;
                        case HOLDS_OFFICE ->
                                from.kind() == ActorKind.PERSON && to.kind() != ActorKind.PERSON;
                        default -> true;
                    };
            if (fits) {
                return type;
            }
        }
    }
}
