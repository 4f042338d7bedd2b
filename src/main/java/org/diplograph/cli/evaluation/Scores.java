package org.diplograph.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts over all annotated articles. */
public final class Scores {
    private final List<ArticleScore> articles = new ArrayList<>();
    private final Map<String, Counts> types = new TreeMap<>();
    private final Counts actors = new Counts();
    private final Counts relations = new Counts();
    private final Counts domains = new Counts();
    private final Counts statuses = new Counts();
    private final Counts dates = new Counts();
    private int absent;
    private int quotes;
    private int notVerbatim;

    /** One article's relations, and what is wrong with them. */
    public record ArticleScore(String name, Counts relations, List<Mistake> mistakes) {}

    /**
     * A relation that was found but not annotated, or the other way round.
     *
     * @param relation its coarse type and the keys of its actors
     * @param quote the words it rests on
     */
    public record Mistake(boolean found, String relation, String quote) {}

    void add(ArticleScore article) {
        articles.add(article);
        relations.add(article.relations());
    }

    void addAbsent() {
        absent++;
    }

    void addQuote(boolean verbatim) {
        quotes++;
        notVerbatim += verbatim ? 0 : 1;
    }

    Counts type(String type) {
        return types.computeIfAbsent(type, name -> new Counts());
    }

    /** In the order of their names. */
    public List<ArticleScore> articles() {
        return List.copyOf(articles);
    }

    /** The relations by coarse type. */
    public Map<String, Counts> types() {
        return Map.copyOf(types);
    }

    /** States and organisations, not persons. */
    public Counts actors() {
        return actors;
    }

    public Counts relations() {
        return relations;
    }

    /** The domains of the relations that were found rightly. */
    public Counts domains() {
        return domains;
    }

    /** The statuses of the relations that were found rightly: right or wrong. */
    public Counts statuses() {
        return statuses;
    }

    /** The dates of publication: right or missing. */
    public Counts dates() {
        return dates;
    }

    /** How many annotated articles could not be read. */
    public int absent() {
        return absent;
    }

    public int quotes() {
        return quotes;
    }

    public int notVerbatim() {
        return notVerbatim;
    }

    /** The mean of the articles' F1 of relations. */
    public double macro() {
        return articles.stream().mapToDouble(article -> article.relations().f1()).sum()
                / articles.size();
    }
}
