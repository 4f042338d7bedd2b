package org.diplograph.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.article.PartialDate;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.SourcedFact;
import org.jspecify.annotations.Nullable;

/** A fact that grows word by word, for tests of measures: an asserted, undated one at first. */
final class FactSketch {
    private final String sentence;
    private RelationType type = RelationType.COOPERATES;
    private String first = "";
    private String second = "";
    private Set<Domain> domains = Set.of();
    private Status status = Status.ASSERTED;
    private @Nullable PartialDate date;

    private FactSketch(String sentence) {
        this.sentence = sentence;
    }

    static FactSketch says(String sentence) {
        return new FactSketch(sentence);
    }

    FactSketch relates(RelationType relation, String from, String to) {
        type = relation;
        first = from;
        second = to;
        return this;
    }

    FactSketch cooperates(String from, String to) {
        return relates(RelationType.COOPERATES, from, to);
    }

    FactSketch aids(String from, String to) {
        return relates(RelationType.AIDS, from, to);
    }

    FactSketch in(Domain domain, Domain... more) {
        domains = EnumSet.of(domain, more);
        return this;
    }

    FactSketch status(Status wanted) {
        status = wanted;
        return this;
    }

    FactSketch on(String day) {
        date = PartialDate.parse(day);
        return this;
    }

    /** The fact, found in the article that is its only source. */
    SourcedFact from(String file) {
        TextSpan whole = new TextSpan(0, sentence.length());
        TextSpan word = new TextSpan(0, sentence.indexOf(' '));
        Evidence evidence = new Evidence(file, 0, whole, word, word, word, sentence);
        Fact fact =
                Fact.of(
                        type,
                        new ActorId(first),
                        new ActorId(second),
                        domains,
                        status,
                        date,
                        null,
                        Attribution.AUTHOR,
                        evidence,
                        new Derivation("sketch", List.of()));
        return new SourcedFact(fact, file, null);
    }
}
