package org.diplograph.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Article;
import org.diplograph.article.Folding;
import org.diplograph.article.Sentence;
import org.diplograph.dossier.Dossier;
import org.diplograph.graph.SourcedFact;

/**
 * What can be found in a dossier. Made once for each dossier; a search looks at every folded text,
 * in time proportional to the size of the dossier.
 */
final class SearchIndex {
    private record NamedActor(Actor actor, List<String> names, String all, int facts) {}

    private record TitledArticle(Article article, String head) {}

    private record SpokenSentence(
            Article article, Sentence sentence, String folded, boolean holdsFact) {}

    private final String version;
    private final List<NamedActor> actors;
    private final List<TitledArticle> articles;
    private final List<SpokenSentence> sentences;

    /** A sentence that was found, in its article. */
    record FoundSentence(Article article, Sentence sentence) {}

    /** How many were found, and the best of them. */
    record Found<T>(int count, List<T> best) {}

    SearchIndex(Dossier dossier) {
        version = dossier.version();
        Map<ActorId, Integer> facts = new HashMap<>();
        Set<String> telling = new HashSet<>();
        for (SourcedFact sourced : dossier.facts()) {
            facts.merge(sourced.fact().from(), 1, Integer::sum);
            facts.merge(sourced.fact().to(), 1, Integer::sum);
            telling.add(
                    key(sourced.fact().evidence().article(), sourced.fact().evidence().sentence()));
        }
        actors =
                dossier.actors().values().stream()
                        .map(actor -> named(actor, facts.getOrDefault(actor.id(), 0)))
                        .toList();
        articles =
                dossier.articles().stream()
                        .map(
                                article ->
                                        new TitledArticle(
                                                article,
                                                Folding.fold(
                                                        article.title()
                                                                + " "
                                                                + String.valueOf(article.outlet())
                                                                + " "
                                                                + article.file())))
                        .toList();
        List<SpokenSentence> spoken = new ArrayList<>();
        for (Article article : dossier.articles()) {
            for (Sentence sentence : article.sentences()) {
                spoken.add(
                        new SpokenSentence(
                                article,
                                sentence,
                                Folding.fold(article.textOf(sentence)),
                                telling.contains(key(article.file(), sentence.index()))));
            }
        }
        sentences = List.copyOf(spoken);
    }

    private static String key(String file, int sentence) {
        return sentence + " " + file;
    }

    private static NamedActor named(Actor actor, int facts) {
        List<String> names =
                Stream.concat(
                                Stream.of(
                                        actor.label().french(),
                                        actor.label().english(),
                                        actor.name().french(),
                                        actor.name().english()),
                                actor.aliases().stream())
                        .map(Folding::fold)
                        .distinct()
                        .toList();
        return new NamedActor(
                actor, names, names.stream().collect(Collectors.joining(" · ")), facts);
    }

    boolean isOf(Dossier dossier) {
        return version.equals(dossier.version());
    }

    /** Actors, those with exactly that name first, then those with most facts. */
    Found<Actor> actors(SearchWords search, int most) {
        String whole = String.join(" ", search.words());
        List<NamedActor> found =
                actors.stream()
                        .filter(actor -> search.allBeginIn(actor.all()))
                        .sorted(
                                Comparator.<NamedActor, Boolean>comparing(
                                                actor -> !actor.names().contains(whole))
                                        .thenComparing(actor -> -actor.facts())
                                        .thenComparing(actor -> actor.actor().id()))
                        .toList();
        return new Found<>(
                found.size(), found.stream().limit(most).map(NamedActor::actor).toList());
    }

    /** Articles by title, outlet and file name, in the order of the dossier. */
    Found<Article> articles(SearchWords search, int most) {
        List<TitledArticle> found =
                articles.stream().filter(article -> search.allBeginIn(article.head())).toList();
        return new Found<>(
                found.size(), found.stream().limit(most).map(TitledArticle::article).toList());
    }

    /** Sentences, those that hold facts first, then in the order of the dossier. */
    Found<FoundSentence> sentences(SearchWords search, int most) {
        List<SpokenSentence> found =
                sentences.stream()
                        .filter(sentence -> search.allBeginIn(sentence.folded()))
                        .sorted(Comparator.comparing(sentence -> !sentence.holdsFact()))
                        .toList();
        return new Found<>(
                found.size(),
                found.stream()
                        .limit(most)
                        .map(sentence -> new FoundSentence(sentence.article(), sentence.sentence()))
                        .toList());
    }
}
