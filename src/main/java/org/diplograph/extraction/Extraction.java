package org.diplograph.extraction;

import java.util.List;
import org.diplograph.actor.Actor;
import org.diplograph.article.Article;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;

/**
 * What was found in one article.
 *
 * @param actors every actor mentioned, known beforehand or discovered, by id
 * @param mentions in the order of the text
 * @param facts in the order of the text
 */
public record Extraction(
        Article article, List<Actor> actors, List<Mention> mentions, List<Fact> facts) {
    public Extraction {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
    }
}
