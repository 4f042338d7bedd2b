package org.diplograph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Membership;
import org.diplograph.actor.Organisation;

/**
 * Who belongs to which organisation, and from when to when: intervals made of what is generally
 * known and of what the facts say (MEMBER_OF, JOINS, WITHDRAWS_FROM).
 *
 * <p>An asserted withdrawal closes an interval; a planned one is an announcement and closes
 * nothing. So is an asserted one that comes before the end which is generally known: the article
 * told the decision, not its effect. Facts that are desired, possible or denied change no interval.
 */
public final class MembershipHistory {
    private final SortedMap<Pair, List<MembershipInterval>> byPair;

    /** A member and an organisation. */
    record Pair(ActorId member, ActorId organisation) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byOrganisation = organisation.compareTo(other.organisation);
            return byOrganisation != 0 ? byOrganisation : member.compareTo(other.member);
        }
    }

    private MembershipHistory(SortedMap<Pair, List<MembershipInterval>> byPair) {
        this.byPair = byPair;
    }

    /**
     * @param actors the actors to look at; of the known members of an organisation only those among
     *     them count
     */
    public static MembershipHistory of(Collection<Actor> actors, Collection<SourcedFact> facts) {
        SortedSet<ActorId> present = new TreeSet<>();
        actors.forEach(actor -> present.add(actor.id()));
        SortedMap<Pair, Stays> stays = new TreeMap<>();
        for (Actor actor : actors) {
            if (actor instanceof Organisation organisation) {
                for (Membership known : organisation.members()) {
                    if (present.contains(known.state())) {
                        Pair pair = new Pair(known.state(), organisation.id());
                        stays.computeIfAbsent(pair, Stays::new).addKnown(known);
                    }
                }
            }
        }
        Map<Pair, List<SourcedFact>> byPair = new TreeMap<>();
        for (SourcedFact sourced : facts) {
            if (Stays.concerns(sourced.fact().type())) {
                Pair pair = new Pair(sourced.fact().from(), sourced.fact().to());
                byPair.computeIfAbsent(pair, absent -> new ArrayList<>()).add(sourced);
            }
        }
        byPair.forEach((pair, told) -> stays.computeIfAbsent(pair, Stays::new).addTold(told));
        SortedMap<Pair, List<MembershipInterval>> intervals = new TreeMap<>();
        stays.forEach(
                (pair, all) -> {
                    if (!all.isEmpty()) {
                        intervals.put(pair, all.intervals());
                    }
                });
        return new MembershipHistory(intervals);
    }

    /** Every interval, by organisation, then member, then time. */
    public List<MembershipInterval> intervals() {
        return byPair.values().stream().flatMap(List::stream).toList();
    }

    /** The stays of one actor in one organisation, the earliest first; none when never a member. */
    public List<MembershipInterval> of(ActorId member, ActorId organisation) {
        return byPair.getOrDefault(new Pair(member, organisation), List.of());
    }

    /** The stays of one actor in any organisation. */
    public List<MembershipInterval> of(ActorId member) {
        return intervals().stream().filter(interval -> interval.member().equals(member)).toList();
    }

    /** Empty when nothing speaks of the actor as a member. */
    public Optional<Standing> on(ActorId member, ActorId organisation, LocalDate day) {
        List<Standing> standings =
                of(member, organisation).stream().map(interval -> interval.on(day)).toList();
        for (Standing sure : List.of(Standing.MEMBER, Standing.UNCERTAIN, Standing.LEFT)) {
            if (standings.contains(sure)) {
                return Optional.of(sure);
            }
        }
        return standings.stream().findFirst();
    }

    /** The actors that belong to an organisation on a day, with certainty. */
    public SortedSet<ActorId> membersOn(ActorId organisation, LocalDate day) {
        SortedSet<ActorId> members = new TreeSet<>();
        byPair.forEach(
                (pair, intervals) -> {
                    boolean member =
                            pair.organisation().equals(organisation)
                                    && intervals.stream()
                                            .anyMatch(stay -> stay.on(day) == Standing.MEMBER);
                    if (member) {
                        members.add(pair.member());
                    }
                });
        return Collections.unmodifiableSortedSet(members);
    }
}
