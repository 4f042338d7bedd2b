package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.actor.ActorId;
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

    /**
     * Whom each person stands for: the state or organisation of the first office that is not a
     * thing of the past.
     */
    static Map<ActorId, ActorId> represented(MentionedActors mentioned) {
        Map<ActorId, ActorId> represented = new HashMap<>();
        List<Fact> offices = new ArrayList<>(mentioned.offices());
        offices.sort(
                (a, b) ->
                        Boolean.compare(
                                !a.to().value().contains(":") == false,
                                !b.to().value().contains(":") == false));
        for (Fact office : offices) {
            represented.putIfAbsent(office.from(), office.to());
        }
        return represented;
    }
}
