package org.diplograph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Organisation;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * A group of actors that the articles call members of one organisation; a drawing puts a contour
 * round them.
 *
 * @param members two or more, without the organisation itself
 */
public record Bloc(Organisation organisation, SortedSet<ActorId> members) {
    /**
     * The blocs of a graph: organisations marked as blocs with two or more asserted members in it
     * that have not left by a day.
     *
     * @param day null for the last day there is
     */
    public static List<Bloc> of(
            DiplomacyGraph graph, MembershipHistory history, @Nullable LocalDate day) {
        LocalDate last = day == null ? LocalDate.MAX : day;
        List<Bloc> blocs = new ArrayList<>();
        for (var actor : graph.actors()) {
            if (actor instanceof Organisation organisation && organisation.bloc()) {
                SortedSet<ActorId> members = membersOf(graph, organisation.id(), history, last);
                if (members.size() > 1) {
                    blocs.add(new Bloc(organisation, members));
                }
            }
        }
        return blocs;
    }

    private static SortedSet<ActorId> membersOf(
            DiplomacyGraph graph, ActorId organisation, MembershipHistory history, LocalDate day) {
        SortedSet<ActorId> members = new TreeSet<>();
        for (Tie tie : graph.tiesOf(organisation)) {
            boolean membership =
                    (tie.type() == RelationType.MEMBER_OF || tie.type() == RelationType.JOINS)
                            && tie.id().to().equals(organisation)
                            && tie.status() == Status.ASSERTED;
            boolean left =
                    history.on(tie.id().from(), organisation, day)
                            .filter(Standing.LEFT::equals)
                            .isPresent();
            if (membership && !left) {
                members.add(tie.id().from());
            }
        }
        return members;
    }
}
