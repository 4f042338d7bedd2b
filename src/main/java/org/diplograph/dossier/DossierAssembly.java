package org.diplograph.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Article;
import org.diplograph.article.ArticleImport.Rejected;
import org.diplograph.article.CopyGroups;
import org.diplograph.article.PartialDate;
import org.diplograph.extraction.Extraction;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.diplograph.graph.SourcedFact;

/** Puts what was found in single articles together. */
final class DossierAssembly {
    private DossierAssembly() {}

    /**
     * @param extractions in the order of the articles' file names
     */
    static Dossier assemble(String name, List<Extraction> extractions, List<Rejected> rejections) {
        List<Article> articles = extractions.stream().map(Extraction::article).toList();
        Map<String, String> sources = CopyGroups.of(articles);
        SortedMap<ActorId, Actor> actors = new TreeMap<>();
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        List<SourcedFact> facts = new ArrayList<>();
        SharedParts shared = new SharedParts();
        for (Extraction read : extractions) {
            Extraction extraction = shared.of(read);
            Article article = extraction.article();
            String source = sources.getOrDefault(article.file(), article.file());
            extraction.actors().forEach(actor -> actors.merge(actor.id(), actor, SameActor::merge));
            mentions.put(article.file(), extraction.mentions());
            PartialDate published = shared.partOrNull(article.published());
            for (Fact fact : extraction.facts()) {
                facts.add(new SourcedFact(fact, source, published));
            }
        }
        return new Dossier(
                name,
                version(name, articles, facts),
                articles,
                sources,
                mentions,
                actors,
                facts,
                rejections);
    }

    private static String version(String name, List<Article> articles, List<SourcedFact> facts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            for (Article article : articles) {
                digest.update(article.file().getBytes(StandardCharsets.UTF_8));
                digest.update(article.text().getBytes(StandardCharsets.UTF_8));
            }
            for (SourcedFact fact : facts) {
                digest.update(fact.fact().id().value().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
