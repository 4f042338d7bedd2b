package org.diplograph.ui.articles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.diplograph.article.Article;
import org.diplograph.dossier.Dossier;
import org.diplograph.graph.DiplomacyGraph;
import org.jspecify.annotations.Nullable;

/**
 * One text in the list of articles, with its near-identical copies.
 *
 * @param article the original if it is wanted, else the first wanted copy
 * @param copies the other wanted articles with this text, earliest first
 * @param original the original, when only copies of it are wanted
 * @param facts number of the article's facts that pass the filter
 * @param allFacts number of all the article's facts
 */
record ArticleRow(
        Article article,
        List<Article> copies,
        @Nullable Article original,
        int facts,
        int allFacts) {
    /** Newest first, undated last, then by title. */
    static final Comparator<ArticleRow> NEWEST_FIRST =
            Comparator.comparing(ArticleRow::day, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(row -> row.article().title());

    /**
     * The original of several copies comes first: the one published earliest, the undated last;
     * where that does not tell, in the order of the dossier.
     */
    private static final Comparator<Article> EARLIEST_FIRST =
            Comparator.comparing(
                    Article::published, Comparator.nullsLast(Comparator.naturalOrder()));

    ArticleRow {
        copies = List.copyOf(copies);
    }

    /** The day, month or year of publication, in a form that sorts; null when unknown. */
    @Nullable String day() {
        var published = article.published();
        return published == null ? null : published.toString();
    }

    /** The texts of a dossier, newest first, made of the articles that are wanted. */
    static List<ArticleRow> of(Dossier dossier, DiplomacyGraph graph, Predicate<Article> wanted) {
        Map<String, Integer> all = new HashMap<>();
        dossier.facts()
                .forEach(
                        sourced -> all.merge(sourced.fact().evidence().article(), 1, Integer::sum));
        Map<String, Integer> passing = new HashMap<>();
        graph.ties().stream()
                .flatMap(tie -> tie.facts().stream())
                .map(sourced -> sourced.fact().evidence().article())
                .forEach(file -> passing.merge(file, 1, Integer::sum));
        List<ArticleRow> rows = new ArrayList<>();
        for (List<Article> group : groups(dossier)) {
            List<Article> kept = group.stream().filter(wanted).toList();
            if (!kept.isEmpty()) {
                Article first = kept.getFirst();
                Article original = group.getFirst();
                rows.add(
                        new ArticleRow(
                                first,
                                kept.subList(1, kept.size()),
                                original.equals(first) ? null : original,
                                passing.getOrDefault(first.file(), 0),
                                all.getOrDefault(first.file(), 0)));
            }
        }
        rows.sort(NEWEST_FIRST);
        return List.copyOf(rows);
    }

    /** All articles with the text of this one, the original first; itself among them. */
    static List<Article> sameText(Dossier dossier, Article article) {
        String source = dossier.sourceOf(article.file());
        return dossier.articles().stream()
                .filter(other -> dossier.sourceOf(other.file()).equals(source))
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    private static Collection<List<Article>> groups(Dossier dossier) {
        Map<String, List<Article>> groups = new LinkedHashMap<>();
        for (Article article : dossier.articles()) {
            groups.computeIfAbsent(dossier.sourceOf(article.file()), absent -> new ArrayList<>())
                    .add(article);
        }
        groups.values().forEach(group -> group.sort(EARLIEST_FIRST));
        return groups.values();
    }
}
