package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Office;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;

/** Makes facts of type HOLDS_OFFICE. */
final class OfficeFacts {
    private static final int LONGEST_QUOTATION = 1_000;
    private static final int AROUND = 200;

    private final String file;

    OfficeFacts(String file) {
        this.file = file;
    }

    List<Fact> of(Holding holding, ActorId person, Served served) {
        OfficePhrase phrase = holding.office();
        Office office = phrase.office();
        if (office == null) {
            return List.of();
        }
        Status status =
                phrase.ended() ? Status.ENDED : phrase.elect() ? Status.PLANNED : Status.ASSERTED;
        SentenceWords sentence = phrase.sentence();
        TextSpan trigger = sentence.span(phrase.from(), phrase.to());
        List<Fact> facts = new ArrayList<>();
        for (ActorId actor : served.actors()) {
            if (!actor.equals(person)) {
                facts.add(
                        fact(
                                person,
                                actor,
                                status,
                                mode(office, actor),
                                sentence,
                                trigger,
                                holding.person().span(),
                                served.span(),
                                "office." + rule(phrase),
                                howServed(served, sentence)));
            }
        }
        return facts;
    }

    private static List<Derivation.Step> howServed(Served served, SentenceWords sentence) {
        Derivation.Kind how = served.how();
        return how == null
                ? List.of()
                : List.of(
                        new Derivation.Step(
                                how,
                                served.span().of(sentence.text()),
                                String.join(
                                        ", ",
                                        served.actors().stream().map(ActorId::value).toList())));
    }

    private static String rule(OfficePhrase phrase) {
        return phrase.whom().isEmpty() ? "in-context" : "title";
    }

    /** The sentence, or of an endless one the words around. */
    private static TextSpan quotation(SentenceWords sentence, TextSpan words) {
        TextSpan whole = sentence.sentence().sentence().span();
        if (whole.length() <= LONGEST_QUOTATION) {
            return whole;
        }
        int from = sentence.tokenAt(Math.max(whole.start(), words.start() - AROUND));
        int to = sentence.tokenAt(Math.min(whole.end() - 1, words.end() + AROUND));
        return words.union(sentence.span(from, to + 1));
    }

    /** A president of an organisation is not a head of state. */
    private static Office mode(Office office, ActorId actor) {
        boolean organisation = actor.value().startsWith("org:");
        return organisation
                        && (office == Office.HEAD_OF_STATE || office == Office.HEAD_OF_GOVERNMENT)
                ? Office.HEAD_OF_ORGANISATION
                : office;
    }

    Fact fact(
            ActorId from,
            ActorId to,
            Status status,
            Office office,
            SentenceWords sentence,
            TextSpan trigger,
            TextSpan fromSpan,
            TextSpan toSpan,
            String rule,
            List<Derivation.Step> how) {
        TextSpan quotation = quotation(sentence, trigger.union(fromSpan).union(toSpan));
        String text = sentence.text();
        List<Derivation.Step> steps = new ArrayList<>();
        steps.add(new Derivation.Step(Derivation.Kind.TRIGGER, trigger.of(text), office.name()));
        steps.add(new Derivation.Step(Derivation.Kind.FROM, fromSpan.of(text), from.value()));
        steps.add(new Derivation.Step(Derivation.Kind.TO, toSpan.of(text), to.value()));
        steps.addAll(how);
        return Fact.of(
                RelationType.HOLDS_OFFICE,
                from,
                to,
                Set.of(),
                status,
                null,
                office,
                Attribution.AUTHOR,
                new Evidence(
                        file,
                        sentence.index(),
                        quotation,
                        trigger,
                        fromSpan,
                        toSpan,
                        quotation.of(text)),
                new Derivation(rule, steps));
    }
}
