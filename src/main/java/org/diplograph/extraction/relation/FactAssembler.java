package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Organisation;
import org.diplograph.article.Article;
import org.diplograph.article.PartialDate;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Derivation.Kind;
import org.diplograph.fact.Derivation.Step;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.diplograph.fact.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Turns a match into facts: one for each pair of distinct actors that may stand in the relation.
 */
final class FactAssembler {
    /** What was read around a match. */
    record Circumstances(
            Map<Domain, String> domains,
            StatusReader.Cue status,
            Attribution attribution,
            @Nullable PartialDate date,
            String dateWords) {}

    private static final int MOST_PAIRS = 60;

    private final Article article;
    private final Map<ActorId, Actor> actors;
    private final Map<TextSpan, Step> references;

    FactAssembler(Article article, Map<ActorId, Actor> actors, Map<TextSpan, Step> references) {
        this.article = article;
        this.actors = actors;
        this.references = references;
    }

    /** The resolution steps of mentions by their span. */
    static Map<TextSpan, Step> bySpan(Map<Mention, Step> references) {
        Map<TextSpan, Step> steps = new HashMap<>();
        references.forEach((mention, step) -> steps.put(mention.span(), step));
        return steps;
    }

    List<Fact> facts(Match match, Circumstances circumstances) {
        List<Fact> facts = new ArrayList<>();
        List<Party.Element> from = match.from().elements();
        List<Party.Element> to = match.to().elements();
        for (int i = 0; i < from.size(); i++) {
            for (int j = match.both() ? (from.size() == 1 ? i : i + 1) : 0; j < to.size(); j++) {
                pairs(match, from.get(i), to.get(j), circumstances, facts);
            }
        }
        return facts;
    }

    private void pairs(
            Match match,
            Party.Element from,
            Party.Element to,
            Circumstances circumstances,
            List<Fact> facts) {
        RelationType type = match.rule().type();
        for (int i = 0; i < from.actors().size(); i++) {
            for (int j = from == to ? i + 1 : 0; j < to.actors().size(); j++) {
                ActorId a = from.actors().get(i);
                ActorId b = to.actors().get(j);
                if (facts.size() < MOST_PAIRS && mayStand(type, a, b)) {
                    facts.add(fact(match, a, from.span(), b, to.span(), circumstances));
                }
            }
        }
    }

    private boolean mayStand(RelationType type, ActorId from, ActorId to) {
        if (from.equals(to) || isPart(from, to) || isPart(to, from)) {
            return false;
        }
        return switch (type) {
            case MEMBER_OF, JOINS, WITHDRAWS_FROM -> isOrganisation(to) && !isPerson(from);
            case HOLDS_OFFICE -> false;
            case CONSULTS, COOPERATES -> !isPerson(from) && !isPerson(to);
            default -> true;
        };
    }

    /** Whether one is an organ of the other. */
    private boolean isPart(ActorId part, ActorId whole) {
        return actors.get(part) instanceof Organisation organ && whole.equals(organ.parent());
    }

    private static boolean isOrganisation(ActorId id) {
        return id.value().startsWith("org:");
    }

    private static boolean isPerson(ActorId id) {
        return id.value().startsWith("person:");
    }

    private Fact fact(
            Match match,
            ActorId from,
            TextSpan fromSpan,
            ActorId to,
            TextSpan toSpan,
            Circumstances c) {
        TextSpan quotation = match.sentence().view().sentence().sentence().span();
        Evidence evidence =
                new Evidence(
                        article.file(),
                        match.sentence().view().index(),
                        quotation,
                        match.triggerSpan(),
                        fromSpan,
                        toSpan,
                        quotation.of(article.text()));
        Set<Domain> domains =
                c.domains().isEmpty() ? Set.of() : EnumSet.copyOf(c.domains().keySet());
        return Fact.of(
                match.rule().type(),
                from,
                to,
                domains,
                c.status().status(),
                c.date(),
                null,
                c.attribution(),
                evidence,
                new Derivation(match.rule().id(), steps(match, from, fromSpan, to, toSpan, c)));
    }

    private List<Step> steps(
            Match match,
            ActorId from,
            TextSpan fromSpan,
            ActorId to,
            TextSpan toSpan,
            Circumstances c) {
        List<Step> steps = new ArrayList<>();
        steps.add(step(Kind.TRIGGER, words(match.triggerSpan()), match.rule().type().name()));
        steps.add(step(Kind.FROM, words(fromSpan), from.value()));
        steps.add(step(Kind.TO, words(toSpan), to.value()));
        addReference(steps, fromSpan);
        addReference(steps, toSpan);
        if (!c.status().word().isEmpty()) {
            steps.add(step(Kind.STATUS_CUE, c.status().word(), c.status().status().name()));
        }
        c.domains()
                .forEach((domain, word) -> steps.add(step(Kind.DOMAIN_CUE, word, domain.name())));
        if (c.attribution().voice() != Attribution.Voice.AUTHOR) {
            String speaker =
                    c.attribution().speaker() == null ? "" : c.attribution().speaker().value();
            steps.add(step(Kind.ATTRIBUTION_CUE, speaker, c.attribution().voice().name()));
        }
        if (c.date() != null) {
            steps.add(step(Kind.DATE_CUE, c.dateWords(), c.date().toString()));
        }
        return steps;
    }

    private void addReference(List<Step> steps, TextSpan span) {
        Step reference = references.get(span);
        if (reference != null) {
            steps.add(reference);
        }
    }

    private String words(TextSpan span) {
        return span.of(article.text());
    }

    private static Step step(Kind kind, String words, String result) {
        return new Step(kind, words, result);
    }
}
