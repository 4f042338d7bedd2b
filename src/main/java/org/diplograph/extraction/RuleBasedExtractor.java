package org.diplograph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.actor.Actor;
import org.diplograph.actor.Gazetteer;
import org.diplograph.article.Article;
import org.diplograph.article.LegibleText;
import org.diplograph.extraction.mention.MentionFinder;
import org.diplograph.extraction.mention.MentionedActors;
import org.diplograph.extraction.relation.RelationFinder;
import org.diplograph.extraction.token.AnnotatedArticle;
import org.diplograph.extraction.token.TextAnnotator;
import org.diplograph.fact.Fact;
import org.diplograph.fact.FactId;

/**
 * Extraction by rules: words, then mentions, then relations, each a pure function of the one
 * before.
 */
public final class RuleBasedExtractor implements FactExtractor {
    private static final Comparator<Fact> IN_ORDER_OF_THE_TEXT =
            Comparator.<Fact, Integer>comparing(fact -> fact.evidence().sentence())
                    .thenComparing(fact -> fact.evidence().trigger())
                    .thenComparing(Fact::type)
                    .thenComparing(Fact::from)
                    .thenComparing(Fact::to)
                    .thenComparing(Fact::id);

    private final TextAnnotator annotator;
    private final MentionFinder mentions;
    private final RelationFinder relations;

    private RuleBasedExtractor(
            TextAnnotator annotator, MentionFinder mentions, RelationFinder relations) {
        this.annotator = annotator;
        this.mentions = mentions;
        this.relations = relations;
    }

    /** With the gazetteer of the class path. */
    public static RuleBasedExtractor create() {
        return create(Gazetteer.load());
    }

    /** Loads every other resource once; keep the extractor, for this takes a second. */
    public static RuleBasedExtractor create(Gazetteer gazetteer) {
        return new RuleBasedExtractor(
                TextAnnotator.create(), new MentionFinder(gazetteer), new RelationFinder());
    }

    @Override
    public Extraction extract(Article article) {
        LegibleText legible = LegibleText.of(article.text());
        return legible.isOriginal()
                ? read(article)
                : new OriginalPlaces(article, legible).of(read(legible.legible(article)));
    }

    private Extraction read(Article article) {
        AnnotatedArticle annotated = annotator.annotate(article);
        MentionedActors mentioned = mentions.find(annotated);
        Map<FactId, Fact> facts = new LinkedHashMap<>();
        mentioned.offices().forEach(fact -> facts.put(fact.id(), fact));
        relations.find(annotated, mentioned).forEach(fact -> facts.put(fact.id(), fact));
        List<Fact> ordered = new ArrayList<>(facts.values());
        sort(ordered);
        List<Actor> actors =
                mentioned.actors().values().stream()
                        .sorted(Comparator.comparing(Actor::id))
                        .toList();
        return new Extraction(article, actors, mentioned.mentions(), ordered);
    }

    /** Puts facts in the order of the text. */
    static void sort(List<Fact> facts) {
        facts.sort(IN_ORDER_OF_THE_TEXT);
    }
}
