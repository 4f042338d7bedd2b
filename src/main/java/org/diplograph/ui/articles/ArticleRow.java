package org.diplograph.ui.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.article.Article;
import org.diplograph.article.Folding;
import org.diplograph.dossier.Dossier;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.SourcedFact;
import org.jspecify.annotations.Nullable;

/**
 * One text in the list of articles, with its near-identical copies.
 *
 * @param article the first of them
 * @param copies the others; copies are told by their facts, so texts without facts have none
 * @param facts number of its facts that pass the filter
 * @param allFacts number of all its facts
 */
record ArticleRow(Article article, List<Article> copies, int facts, int allFacts) {
    /** Newest first, undated last, then by title. */
    static final Comparator<ArticleRow> NEWEST_FIRST =
            Comparator.comparing(ArticleRow::day, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(row -> row.article().title());

    ArticleRow {
        copies = List.copyOf(copies);
    }

    /** The day, month or year of publication, in a form that sorts; null when unknown. */
    @Nullable String day() {
        var published = article.published();
        return published == null ? null : published.toString();
    }

    /** Whether an article is this text or one of its copies. */
    boolean holds(Article other) {
        return article.file().equals(other.file())
                || copies.stream().anyMatch(copy -> copy.file().equals(other.file()));
    }

    /** The texts of a dossier, newest first. */
    static List<ArticleRow> of(Dossier dossier, DiplomacyGraph graph) {
        Map<String, String> sources = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (SourcedFact sourced : dossier.facts()) {
            String file = sourced.fact().evidence().article();
            sources.put(file, sourced.source());
            all.merge(file, 1, Integer::sum);
        }
        Map<String, Integer> passing = new HashMap<>();
        graph.ties().stream()
                .flatMap(tie -> tie.facts().stream())
                .map(sourced -> sourced.fact().evidence().article())
                .forEach(file -> passing.merge(file, 1, Integer::sum));
        Map<String, List<Article>> groups = new LinkedHashMap<>();
        for (Article article : dossier.articles()) {
            String source = sources.getOrDefault(article.file(), article.file());
            groups.computeIfAbsent(source, absent -> new ArrayList<>()).add(article);
        }
        return groups.values().stream()
                .map(
                        group -> {
                            Article first = group.getFirst();
                            return new ArticleRow(
                                    first,
                                    group.subList(1, group.size()),
                                    passing.getOrDefault(first.file(), 0),
                                    all.getOrDefault(first.file(), 0));
                        })
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /**
     * Whether all words stand in its title, outlet, file name or text, case and accents apart.
     *
     * @param words folded, see {@link Folding#fold}
     */
    boolean has(List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String head = Folding.fold(article.title() + " " + article.outlet() + " " + article.file());
        List<String> rest = words.stream().filter(word -> !head.contains(word)).toList();
        if (rest.isEmpty()) {
            return true;
        }
        String text = Folding.fold(article.text());
        return rest.stream().allMatch(text::contains);
    }
}
