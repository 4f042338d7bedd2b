package org.diplograph.extraction.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.TextAnnotator;
import org.diplograph.fact.Fact;
import org.diplograph.fact.RelationType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleExampleTest {
    private static final TextAnnotator ANNOTATOR = TextAnnotator.create();
    private static final RelationFinder FINDER = new RelationFinder();
    private static final Set<RelationType> OF_ORGANISATIONS =
            Set.of(RelationType.MEMBER_OF, RelationType.JOINS, RelationType.WITHDRAWS_FROM);

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsExamples() {
        return rules().flatMap(
                        written ->
                                written.rule().examples().stream()
                                        .map(
                                                example ->
                                                        DynamicTest.dynamicTest(
                                                                written.rule().id()
                                                                        + ": "
                                                                        + example,
                                                                () -> finds(written, example))));
    }

    @TestFactory
    Stream<DynamicTest> noRuleFiresOnItsCounterExamples() {
        return rules().flatMap(
                        written ->
                                written.rule().counterExamples().stream()
                                        .map(
                                                example ->
                                                        DynamicTest.dynamicTest(
                                                                written.rule().id()
                                                                        + ": "
                                                                        + example,
                                                                () ->
                                                                        doesNotFire(
                                                                                written,
                                                                                example))));
    }

    @Test
    void everyRuleHasExamplesAndCounterExamplesAndAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        List<String> faulty = new ArrayList<>();
        rules().forEach(
                        written -> {
                            Rule rule = written.rule();
                            if (rule.examples().isEmpty()
                                    || rule.counterExamples().isEmpty()
                                    || !ids.add(rule.id())) {
                                faulty.add(rule.id());
                            }
                        });

        assertThat(faulty).isEmpty();
        assertThat(ids).hasSizeGreaterThan(60);
    }

    private record Written(Rule rule, Language language) {}

    private static Stream<Written> rules() {
        return Stream.of(Language.values())
                .flatMap(
                        language ->
                                RuleBook.of(language).rules().stream()
                                        .map(rule -> new Written(rule, language)));
    }

    private static void finds(Written written, String example) {
        MarkedSentence sentence = read(written, example);

        List<Fact> facts = factsOf(written.rule(), sentence);

        assertThat(facts)
                .as("%s in «%s»", written.rule().id(), sentence.article().text())
                .anySatisfy(
                        fact -> assertThat(ends(fact)).isEqualTo(expected(fact.type(), sentence)));
    }

    private static void doesNotFire(Written written, String example) {
        MarkedSentence sentence = read(written, example);

        assertThat(factsOf(written.rule(), sentence))
                .as("%s in «%s»", written.rule().id(), sentence.article().text())
                .isEmpty();
    }

    private static MarkedSentence read(Written written, String example) {
        return MarkedSentence.read(
                example, written.language(), OF_ORGANISATIONS.contains(written.rule().type()));
    }

    private static List<Fact> factsOf(Rule rule, MarkedSentence sentence) {
        return FINDER.find(ANNOTATOR.annotate(sentence.article()), sentence.mentioned()).stream()
                .filter(
                        fact ->
                                fact.derivation().rule().equals(rule.id())
                                        && fact.type() == rule.type())
                .toList();
    }

    private static List<ActorId> ends(Fact fact) {
        return List.of(fact.from(), fact.to());
    }

    private static List<ActorId> expected(RelationType type, MarkedSentence sentence) {
        ActorId from = Objects.requireNonNull(sentence.from());
        ActorId to = Objects.requireNonNull(sentence.to());
        return type.isSymmetric() && from.compareTo(to) > 0 ? List.of(to, from) : List.of(from, to);
    }
}
