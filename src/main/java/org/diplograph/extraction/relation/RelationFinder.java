package org.diplograph.extraction.relation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.diplograph.article.Language;
import org.diplograph.extraction.mention.MentionedActors;
import org.diplograph.extraction.token.AnnotatedArticle;
import org.diplograph.fact.Fact;

/**
 * Finds what the actors of an article do to and with each other: every relation type but {@link
 * org.diplograph.fact.RelationType#HOLDS_OFFICE}. Immutable and safe for many threads; create it
 * once, it loads the rules of both languages.
 */
public final class RelationFinder {
    private final Map<Language, LanguageRelations> byLanguage = new EnumMap<>(Language.class);

    public RelationFinder() {
        for (Language language : Language.values()) {
            byLanguage.put(language, LanguageRelations.of(language));
        }
    }

    /** The facts of the article in the order of its sentences. */
    public List<Fact> find(AnnotatedArticle article, MentionedActors mentioned) {
        LanguageRelations relations = byLanguage.get(article.article().language());
        return relations == null
                ? List.of()
                : new ArticleReading(relations, article, mentioned).facts();
    }
}
