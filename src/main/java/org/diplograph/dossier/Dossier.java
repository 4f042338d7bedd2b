package org.diplograph.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Article;
import org.diplograph.article.ArticleImport.Rejected;
import org.diplograph.fact.FactId;
import org.diplograph.fact.Mention;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphBuilder;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.GraphIndex;
import org.diplograph.graph.MembershipHistory;
import org.diplograph.graph.SourcedFact;

/**
 * An immutable snapshot: articles, the actors and facts found in them, and any graph made of these.
 */
public final class Dossier {
    private final String name;
    private final String version;
    private final Map<String, Article> articles;
    private final List<Article> inOrder;
    private final Map<String, String> sources;
    private final Map<String, List<Mention>> mentions;
    private final SortedMap<ActorId, Actor> actors;
    private final FactList facts;
    private final List<Rejected> rejections;
    private final MembershipHistory memberships;
    private final RecentGraphs graphs;

    Dossier(
            String name,
            String version,
            List<Article> articles,
            Map<String, String> sources,
            Map<String, List<Mention>> mentions,
            Map<ActorId, Actor> actors,
            List<SourcedFact> facts,
            List<Rejected> rejections) {
        this.name = name;
        this.version = version;
        this.articles = new LinkedHashMap<>();
        articles.forEach(article -> this.articles.put(article.file(), article));
        this.inOrder = List.copyOf(this.articles.values());
        this.sources = Map.copyOf(sources);
        this.mentions = Map.copyOf(mentions);
        this.actors = Collections.unmodifiableSortedMap(new TreeMap<>(actors));
        this.facts = new FactList(facts);
        this.rejections = List.copyOf(rejections);
        this.memberships = MembershipHistory.of(this.actors.values(), facts);
        this.graphs = new RecentGraphs(GraphIndex.of(this.actors, this.facts.all(), memberships));
    }

    /** What to call it; if nobody said, the name of the folder the articles came from. */
    public String name() {
        return name;
    }

    /**
     * Changes with every text, name or rule that could change what is shown; equal versions show
     * equal things.
     */
    public String version() {
        return version;
    }

    /** In the order of their file names. */
    public List<Article> articles() {
        return inOrder;
    }

    public Optional<Article> article(String file) {
        return Optional.ofNullable(articles.get(file));
    }

    /**
     * The source of an article: the file name that it shares with its near-identical copies,
     * whether they hold facts or not; its own for an unknown article.
     */
    public String sourceOf(String file) {
        return sources.getOrDefault(file, file);
    }

    /** The mentions in an article, in the order of its text; none for an unknown article. */
    public List<Mention> mentionsIn(String file) {
        return mentions.getOrDefault(file, List.of());
    }

    /** Every actor mentioned in an article, by id. */
    public SortedMap<ActorId, Actor> actors() {
        return actors;
    }

    public Optional<Actor> actor(ActorId id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** All facts, in the order of articles and text. */
    public List<SourcedFact> facts() {
        return facts.all();
    }

    public Optional<SourcedFact> fact(FactId id) {
        return facts.find(id);
    }

    /** The facts of one article, in the order of its text. */
    public List<SourcedFact> factsIn(String file) {
        return facts.in(file);
    }

    /** The files that could not be read, and why. */
    public List<Rejected> rejections() {
        return rejections;
    }

    /** Who belongs to which organisation, and from when to when. */
    public MembershipHistory memberships() {
        return memberships;
    }

    /** The graph of the facts that pass the filter; the same for all who ask for it. */
    public DiplomacyGraph graph(GraphFilter filter) {
        return graphs.graph(filter);
    }

    /** The graph of those facts of one article that pass the filter. */
    public DiplomacyGraph graphOf(String file, GraphFilter filter) {
        return GraphBuilder.build(actors, factsIn(file), filter, memberships);
    }
}
