package org.diplograph.ui.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diplograph.actor.Actor;
import org.diplograph.article.Folding;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;

/**
 * An actor in the list.
 *
 * @param ties number of its ties that pass the filter
 * @param facts number of facts behind these
 * @param sources number of independent sources behind these
 */
record ActorRow(Actor actor, int ties, int facts, int sources) {
    /** Most independent sources first, then most facts, then by id. */
    static final Comparator<ActorRow> MOST_FIRST =
            Comparator.comparingInt(ActorRow::sources)
                    .thenComparingInt(ActorRow::facts)
                    .reversed()
                    .thenComparing(row -> row.actor().id());

    static List<ActorRow> of(DiplomacyGraph graph) {
        List<ActorRow> rows = new ArrayList<>();
        for (Actor actor : graph.actors()) {
            List<Tie> ties = graph.tiesOf(actor.id());
            List<SourcedFact> facts = ties.stream().flatMap(tie -> tie.facts().stream()).toList();
            long sources = facts.stream().map(SourcedFact::source).distinct().count();
            rows.add(new ActorRow(actor, ties.size(), facts.size(), (int) sources));
        }
        rows.sort(MOST_FIRST);
        return List.copyOf(rows);
    }

    String name(Locale locale) {
        return actor.name().in(locale);
    }

    /** The acronym or short form; empty when it is the name. */
    String shortForm(Locale locale) {
        String label = actor.label().in(locale);
        return label.equals(name(locale)) ? "" : label;
    }

    /**
     * Whether all words stand in one of its names in either language, case and accents apart.
     *
     * @param words folded, see {@link Folding#fold}
     */
    boolean has(List<String> words) {
        String names =
                Folding.fold(
                        String.join(
                                " ",
                                Stream.concat(
                                                Stream.of(
                                                        actor.name().french(),
                                                        actor.name().english(),
                                                        actor.label().french(),
                                                        actor.label().english()),
                                                actor.aliases().stream())
                                        .toList()));
        return words.stream().allMatch(names::contains);
    }
}
