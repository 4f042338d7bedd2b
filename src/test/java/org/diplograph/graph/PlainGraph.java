package org.diplograph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Fact;
import org.diplograph.fact.FactId;
import org.diplograph.fact.Status;

/** What a filter means, said as plainly as can be: each fact is looked at by itself. */
final class PlainGraph {
    private final Dossier dossier;
    private final GraphFilter filter;
    private final Map<String, List<SourcedFact>> shown = new TreeMap<>();
    private final Map<String, Set<Status>> statuses = new TreeMap<>();
    private int uncertain;

    /** One tie: its id, its facts in order, and whether it is contested. */
    record Line(String id, List<FactId> facts, boolean contested) {}

    private PlainGraph(Dossier dossier, GraphFilter filter) {
        this.dossier = dossier;
        this.filter = filter;
        dossier.facts().forEach(this::add);
    }

    static PlainGraph of(Dossier dossier, GraphFilter filter) {
        return new PlainGraph(dossier, filter);
    }

    /** How a graph of the dossier looks in the same form. */
    static List<Line> lines(DiplomacyGraph graph) {
        return graph.ties().stream()
                .map(tie -> line(tie.id().toString(), tie.facts(), tie.contested()))
                .toList();
    }

    private static Line line(String id, List<SourcedFact> facts, boolean contested) {
        return new Line(id, facts.stream().map(fact -> fact.fact().id()).toList(), contested);
    }

    int uncertain() {
        return uncertain;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        shown.forEach(
                (id, facts) -> {
                    boolean contested =
                            statuses.get(id).containsAll(Set.of(Status.ASSERTED, Status.DENIED));
                    long sources = facts.stream().map(SourcedFact::source).distinct().count();
                    if (sources >= filter.minSources() && (contested || !filter.contested())) {
                        facts.sort(PlainGraph::newestFirst);
                        lines.add(line(id, facts, contested));
                    }
                });
        return lines;
    }

    private static int newestFirst(SourcedFact one, SourcedFact other) {
        if (one.when() == null || other.when() == null) {
            if (one.when() != null || other.when() != null) {
                return one.when() == null ? 1 : -1;
            }
        } else if (!one.when().equals(other.when())) {
            return other.when().toString().compareTo(one.when().toString());
        }
        int byArticle =
                one.fact().evidence().article().compareTo(other.fact().evidence().article());
        return byArticle != 0
                ? byArticle
                : one.fact().evidence().trigger().compareTo(other.fact().evidence().trigger());
    }

    private void add(SourcedFact sourced) {
        Fact fact = sourced.fact();
        boolean wanted =
                (filter.types().isEmpty() || filter.types().contains(fact.type()))
                        && (filter.domains().isEmpty()
                                || fact.domains().stream().anyMatch(filter.domains()::contains))
                        && (filter.actors().isEmpty()
                                || filter.actors().contains(fact.from())
                                || filter.actors().contains(fact.to()))
                        && filter.kinds().contains(actor(fact.from()).kind())
                        && filter.kinds().contains(actor(fact.to()).kind());
        if (!wanted) {
            return;
        }
        Period.Place place = place(sourced);
        boolean chosen = filter.statuses().contains(fact.status());
        if (chosen && place == Period.Place.UNCERTAIN) {
            uncertain++;
        }
        boolean passes =
                place == Period.Place.INSIDE
                        || (place == Period.Place.UNCERTAIN && filter.period().uncertain());
        if (passes) {
            String tie = fact.from() + "~" + fact.to() + "~" + fact.type();
            statuses.computeIfAbsent(tie, absent -> EnumSet.noneOf(Status.class))
                    .add(fact.status());
            if (chosen) {
                shown.computeIfAbsent(tie, absent -> new ArrayList<>()).add(sourced);
            }
        }
    }

    private Actor actor(ActorId id) {
        return dossier.actor(id).orElseThrow();
    }

    private Period.Place place(SourcedFact sourced) {
        Fact fact = sourced.fact();
        Period.Place byDate = filter.period().place(sourced.when());
        LocalDate day = filter.asOf();
        if (day == null || fact.status() != Status.ASSERTED) {
            return byDate;
        }
        Standing standing =
                dossier.memberships().on(fact.from(), fact.to(), day).orElse(Standing.UNCERTAIN);
        return switch (fact.type()) {
            case MEMBER_OF, JOINS ->
                    switch (standing) {
                        case LEFT, NOT_YET -> Period.Place.OUTSIDE;
                        case MEMBER -> Period.Place.INSIDE;
                        case UNCERTAIN ->
                                byDate == Period.Place.INSIDE ? byDate : Period.Place.UNCERTAIN;
                    };
            case WITHDRAWS_FROM -> standing == Standing.LEFT ? Period.Place.INSIDE : byDate;
            default -> byDate;
        };
    }
}
