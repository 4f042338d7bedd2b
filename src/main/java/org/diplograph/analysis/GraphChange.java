package org.diplograph.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.diplograph.fact.FactId;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.DomainShare;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.diplograph.graph.TieId;

/**
 * What differs between two graphs of one dossier: two days, or two articles. Linear in the number
 * of facts.
 *
 * @param added ties of the second that the first does not have
 * @param removed ties of the first that the second does not have
 * @param changed ties of both that differ
 */
public record GraphChange(List<Added> added, List<Removed> removed, List<Changed> changed) {
    private static final Comparator<Tie> BEST_FOUNDED =
            Comparator.comparingInt(Tie::sources).reversed().thenComparing(Tie::id);

    public GraphChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** In what a tie can differ. */
    public enum Aspect {
        STATUS,
        DOMAINS,
        SOURCES
    }

    /** A tie that is there now; its newest fact proves it. */
    public record Added(Tie tie) {
        public SourcedFact proof() {
            return tie.facts().getFirst();
        }
    }

    /**
     * A tie that is there no more.
     *
     * @param proof the withdrawal that ended it, where there is one, else its own newest fact
     */
    public record Removed(Tie tie, SourcedFact proof) {}

    /**
     * A tie that is not as before.
     *
     * @param proof the newest fact that was not there before, or the newest of those that are no
     *     more
     */
    public record Changed(Tie before, Tie after, Set<Aspect> aspects, SourcedFact proof) {
        public Changed {
            aspects = Set.copyOf(aspects);
        }
    }

    /** From one day to another: what is gone is proved by what ended it, where something did. */
    public static GraphChange between(DiplomacyGraph before, DiplomacyGraph after) {
        return of(before, after, tie -> reason(tie, after));
    }

    /** From one article to another: what is not in the second is proved by the first. */
    public static GraphChange ofTexts(DiplomacyGraph first, DiplomacyGraph second) {
        return of(first, second, tie -> tie.facts().getFirst());
    }

    private static GraphChange of(
            DiplomacyGraph before, DiplomacyGraph after, Function<Tie, SourcedFact> reason) {
        List<Added> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Tie now : after.ties().stream().sorted(BEST_FOUNDED).toList()) {
            before.tie(now.id())
                    .ifPresentOrElse(
                            then -> addIfChanged(changed, then, now),
                            () -> added.add(new Added(now)));
        }
        List<Removed> removed =
                before.ties().stream()
                        .filter(tie -> after.tie(tie.id()).isEmpty())
                        .sorted(BEST_FOUNDED)
                        .map(tie -> new Removed(tie, reason.apply(tie)))
                        .toList();
        return new GraphChange(added, removed, changed);
    }

    private static SourcedFact reason(Tie tie, DiplomacyGraph after) {
        TieId id = tie.id();
        return after.tie(new TieId(id.from(), id.to(), RelationType.WITHDRAWS_FROM))
                .orElse(tie)
                .facts()
                .getFirst();
    }

    private static void addIfChanged(List<Changed> changed, Tie then, Tie now) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (then.status() != now.status()) {
            aspects.add(Aspect.STATUS);
        }
        if (!domains(then).equals(domains(now))) {
            aspects.add(Aspect.DOMAINS);
        }
        if (then.sources() != now.sources()) {
            aspects.add(Aspect.SOURCES);
        }
        if (!aspects.isEmpty()) {
            changed.add(new Changed(then, now, aspects, proof(then, now)));
        }
    }

    private static Set<?> domains(Tie tie) {
        return new HashSet<>(tie.domains().stream().map(DomainShare::domain).toList());
    }

    private static SourcedFact proof(Tie then, Tie now) {
        return firstOnlyIn(now, then, firstOnlyIn(then, now, now.facts().getFirst()));
    }

    private static SourcedFact firstOnlyIn(Tie one, Tie other, SourcedFact otherwise) {
        Set<FactId> known = new HashSet<>();
        other.facts().forEach(fact -> known.add(fact.fact().id()));
        return one.facts().stream()
                .filter(fact -> !known.contains(fact.fact().id()))
                .findFirst()
                .orElse(otherwise);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
