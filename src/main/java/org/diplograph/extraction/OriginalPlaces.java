package org.diplograph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.article.Article;
import org.diplograph.article.LegibleText;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;

/** Takes what was found in the legible form of an article back to the article itself. */
final class OriginalPlaces {
    private final Article article;
    private final LegibleText legible;

    OriginalPlaces(Article article, LegibleText legible) {
        this.article = article;
        this.legible = legible;
    }

    Extraction of(Extraction found) {
        List<Fact> facts =
                new ArrayList<>(found.facts().stream().map(this::of).distinct().toList());
        RuleBasedExtractor.sort(facts);
        return new Extraction(
                article, found.actors(), found.mentions().stream().map(this::of).toList(), facts);
    }

    private Mention of(Mention mention) {
        return new Mention(
                mention.actors(), of(mention.span()), mention.sentence(), mention.form());
    }

    private Fact of(Fact fact) {
        return Fact.of(
                fact.type(),
                fact.from(),
                fact.to(),
                fact.domains(),
                fact.status(),
                fact.date(),
                fact.office(),
                fact.attribution(),
                of(fact.evidence()),
                fact.derivation());
    }

    private Evidence of(Evidence evidence) {
        TextSpan quotation = of(evidence.quotation());
        return new Evidence(
                evidence.article(),
                evidence.sentence(),
                quotation,
                of(evidence.trigger()),
                of(evidence.from()),
                of(evidence.to()),
                quotation.of(article.text()));
    }

    private TextSpan of(TextSpan span) {
        return legible.inOriginal(span);
    }
}
