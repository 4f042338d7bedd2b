package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.article.BlockKind;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Derivation.Kind;
import org.diplograph.fact.Derivation.Step;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Fact;
import org.diplograph.fact.RelationType;

/**
 * Gives a field to facts whose sentences tell none, unless another fact of the same relation has
 * one: that of the whole article, else that of the rule.
 */
final class DomainFallback {
    private static final int FEWEST = 2;
    private static final double SHARE = 0.9;
    private static final int MOST = 2;

    private record Relation(RelationType type, ActorId from, ActorId to) {}

    private final LanguageRelations relations;
    private final Set<Domain> topic;

    /** Whether too few sentences tell the topic to outweigh what the rule tells. */
    private final boolean weak;

    private final boolean diplomatic;
    private final Map<String, Set<Domain>> ofRules = new HashMap<>();

    DomainFallback(LanguageRelations relations, List<ParsedSentence> sentences) {
        this.relations = relations;
        Map<Domain, Integer> counts = counts(relations.domains(), sentences);
        this.topic = topic(counts);
        this.weak = topic.stream().allMatch(domain -> counts.getOrDefault(domain, 0) <= FEWEST);
        this.diplomatic =
                sentences.stream()
                                .filter(s -> relations.domains().speaksOfDiplomats(s.view()))
                                .count()
                        >= FEWEST;
    }

    /** The fields most of the article's sentences speak of; a title counts as two sentences. */
    private static Map<Domain, Integer> counts(
            DomainReader reader, List<ParsedSentence> sentences) {
        Map<Domain, Integer> counts = new EnumMap<>(Domain.class);
        for (ParsedSentence sentence : sentences) {
            int weight = sentence.view().sentence().kind() == BlockKind.TITLE ? 2 : 1;
            for (Domain domain : reader.read(sentence.view(), 0, sentence.view().size()).keySet()) {
                counts.merge(domain, weight, Integer::sum);
            }
        }
        counts.remove(Domain.DIPLOMACY);
        counts.remove(Domain.DEVELOPMENT);
        return counts;
    }

    private static Set<Domain> topic(Map<Domain, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<Domain> topic = EnumSet.noneOf(Domain.class);
        counts.forEach(
                (domain, count) -> {
                    if (count >= FEWEST && count >= most * SHARE) {
                        topic.add(domain);
                    }
                });
        return topic.size() > MOST ? Set.of() : topic;
    }

    List<Fact> complete(List<Fact> facts) {
        Set<Relation> known = new HashSet<>();
        facts.stream()
                .filter(fact -> !fact.domains().isEmpty())
                .forEach(fact -> known.add(relation(fact)));
        List<Fact> complete = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            Set<Domain> domains =
                    fact.domains().isEmpty() && !known.contains(relation(fact))
                            ? fallback(fact)
                            : Set.of();
            complete.add(domains.isEmpty() ? fact : with(fact, domains));
        }
        return complete;
    }

    private static Relation relation(Fact fact) {
        return new Relation(fact.type(), fact.from(), fact.to());
    }

    private Set<Domain> fallback(Fact fact) {
        boolean takesTopic =
                switch (fact.type()) {
                    case MEMBER_OF, JOINS, WITHDRAWS_FROM, HOLDS_OFFICE -> false;
                    default -> true;
                };
        if (!takesTopic) {
            return Set.of();
        }
        Set<Domain> ofRule =
                ofRules.computeIfAbsent(fact.derivation().rule(), relations.book()::fallbackOf);
        boolean discussed = fact.type() == RelationType.CONSULTS && diplomatic && topic.size() == 1;
        if (weak && !ofRule.isEmpty() && !discussed) {
            return ofRule;
        }
        if (topic.isEmpty() || fact.type() != RelationType.CONSULTS || !diplomatic) {
            return topic.isEmpty() ? ofRule : topic;
        }
        Set<Domain> both = EnumSet.copyOf(topic);
        both.addAll(ofRule);
        return both;
    }

    private Fact with(Fact fact, Set<Domain> domains) {
        List<Step> steps = new ArrayList<>(fact.derivation().steps());
        domains.stream()
                .sorted()
                .forEach(
                        domain ->
                                steps.add(
                                        new Step(
                                                topic.contains(domain)
                                                        ? Kind.TOPIC_DOMAIN
                                                        : Kind.DOMAIN_CUE,
                                                "",
                                                domain.name())));
        return Fact.of(
                fact.type(),
                fact.from(),
                fact.to(),
                domains,
                fact.status(),
                fact.date(),
                fact.office(),
                fact.attribution(),
                fact.evidence(),
                new Derivation(fact.derivation().rule(), steps));
    }
}
