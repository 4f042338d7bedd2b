package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * Turns a match into facts: one for each pair of distinct actors that may stand in the relation.
 */
final class FactAssembler {
    /** What was read around a match. */
    record Circumstances(
            Map<Domain, String> domains,
            StatusReader.Cue status,
            AttributionReader.Told told,
            @Nullable PartialDate date,
            String dateWords) {
        Attribution attribution() {
            return told.attribution();
        }
    }

    private static final int MOST_PAIRS = 60;

    private final Article article;
    private final Map<ActorId, Actor> actors;
    private final NavigableMap<TextSpan, Step> references;

    FactAssembler(
            Article article, Map<ActorId, Actor> actors, NavigableMap<TextSpan, Step> references) {
        this.article = article;
        this.actors = actors;
        this.references = references;
    }

    /** The resolution steps of mentions by their span. */
    static NavigableMap<TextSpan, Step> bySpan(Map<Mention, Step> references) {
        NavigableMap<TextSpan, Step> steps = new TreeMap<>();
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
            for (int j = from.isSame(to) ? i + 1 : 0; j < to.actors().size(); j++) {
                ActorId a = from.actors().get(i);
                ActorId b = to.actors().get(j);
                if (facts.size() < MOST_PAIRS && mayStand(type, a, b)) {
                    facts.add(fact(match, a, from, b, to, circumstances));
                    if (match.both() && isReturned(type) && mayStand(type, b, a)) {
                        facts.add(fact(match, b, to, a, from, circumstances));
                    }
                }
            }
        }
    }

    /** "X and Y accuse each other": what is done to each other goes both ways. */
    private static boolean isReturned(RelationType type) {
        return switch (type) {
            case ACCUSES, ATTACKS, THREATENS -> true;
            default -> false;
        };
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
            Party.Element fromWords,
            ActorId to,
            Party.Element toWords,
            Circumstances c) {
        TextSpan quotation = match.sentence().view().sentence().sentence().span();
        Evidence evidence =
                new Evidence(
                        article.file(),
                        match.sentence().view().index(),
                        quotation,
                        match.triggerSpan(),
                        fromWords.span(),
                        toWords.span(),
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
                new Derivation(match.rule().id(), steps(match, from, fromWords, to, toWords, c)));
    }

    private List<Step> steps(
            Match match,
            ActorId from,
            Party.Element fromWords,
            ActorId to,
            Party.Element toWords,
            Circumstances c) {
        Set<Step> steps = new LinkedHashSet<>();
        steps.add(step(Kind.TRIGGER, words(match.triggerSpan()), match.rule().type().name()));
        steps.add(step(Kind.FROM, words(fromWords.span()), from.value()));
        steps.add(step(Kind.TO, words(toWords.span()), to.value()));
        if (match.borrowed()) {
            steps.add(step(Kind.TAKEN_OVER, "", from.value() + ", " + to.value()));
        }
        addResolution(steps, fromWords, from);
        addResolution(steps, toWords, to);
        if (c.status().status() != Status.ASSERTED) {
            steps.add(step(Kind.STATUS_CUE, c.status().word(), c.status().status().name()));
        }
        c.domains()
                .forEach((domain, word) -> steps.add(step(Kind.DOMAIN_CUE, word, domain.name())));
        if (c.attribution().voice() != Attribution.Voice.AUTHOR) {
            steps.add(step(Kind.ATTRIBUTION_CUE, c.told().words(), c.attribution().voice().name()));
        }
        if (c.date() != null) {
            steps.add(step(Kind.DATE_CUE, c.dateWords(), c.date().toString()));
        }
        return List.copyOf(steps);
    }

    /** How the words of a party came to mean the actor. */
    private void addResolution(Set<Step> steps, Party.Element words, ActorId actor) {
        TextSpan via = words.via();
        if (via != null) {
            steps.add(step(Kind.REFERENCE, words(via), ids(words.actors())));
        }
        Map.Entry<TextSpan, Step> reference =
                references.ceilingEntry(new TextSpan(words.span().start(), words.span().start()));
        if (reference != null && words.span().contains(reference.getKey())) {
            steps.add(reference.getValue());
        }
        if (words.named().size() == 1 && !words.named().contains(actor)) {
            String named = words(words.span());
            steps.add(step(Kind.ACTS_FOR, named, actor.value()));
        }
    }

    private static String ids(List<ActorId> actors) {
        return actors.stream().map(ActorId::value).collect(Collectors.joining(", "));
    }

    private String words(TextSpan span) {
        return span.of(article.text());
    }

    private static Step step(Kind kind, String words, String result) {
        return new Step(kind, words, result);
    }
}
