package org.diplograph.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.article.Article;
import org.diplograph.article.Sentence;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.Extraction;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Derivation.Step;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Lets facts of many articles share what is equal: ids, dates, words, quotations, whole
 * derivations, so that a fact with its ties takes half the memory. For the time of one assembly.
 */
final class SharedParts {
    private final Map<Object, Object> parts = new HashMap<>();

    /** The spans of the article at hand. */
    private final Map<TextSpan, TextSpan> spans = new HashMap<>();

    /** The same article, mentions and facts. */
    Extraction of(Extraction extraction) {
        Article article = extraction.article();
        spans.clear();
        article.sentences().stream().map(Sentence::span).forEach(this::span);
        return new Extraction(
                article,
                extraction.actors(),
                extraction.mentions().stream().map(this::mention).toList(),
                extraction.facts().stream().map(fact -> fact(fact, article.file())).toList());
    }

    private Mention mention(Mention mention) {
        return new Mention(
                part(mention.actors().stream().map(this::part).toList()),
                span(mention.span()),
                mention.sentence(),
                mention.form());
    }

    private Fact fact(Fact fact, String file) {
        Evidence evidence = fact.evidence();
        return new Fact(
                fact.id(),
                fact.type(),
                part(fact.from()),
                part(fact.to()),
                fact.domains(),
                fact.status(),
                partOrNull(fact.date()),
                fact.office(),
                part(fact.attribution()),
                new Evidence(
                        file,
                        evidence.sentence(),
                        span(evidence.quotation()),
                        span(evidence.trigger()),
                        span(evidence.from()),
                        span(evidence.to()),
                        part(evidence.quote())),
                part(derivation(fact.derivation())));
    }

    private Derivation derivation(Derivation derivation) {
        List<Step> steps =
                derivation.steps().stream()
                        .map(
                                step ->
                                        part(
                                                new Step(
                                                        step.kind(),
                                                        part(step.words()),
                                                        part(step.result()))))
                        .toList();
        return new Derivation(part(derivation.rule()), part(steps));
    }

    private TextSpan span(TextSpan span) {
        TextSpan known = spans.putIfAbsent(span, span);
        return known == null ? span : known;
    }

    private <T> T part(T part) {
        @SuppressWarnings("unchecked") // what equals a part is of its class or another list
        T known = (T) parts.putIfAbsent(part, part);
        return known == null ? part : known;
    }

    /** An equal part that was seen before, else this one. */
    <T> @Nullable T partOrNull(@Nullable T part) {
        return part == null ? null : part(part);
    }
}
