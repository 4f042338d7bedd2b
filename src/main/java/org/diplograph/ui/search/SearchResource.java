package org.diplograph.ui.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.actor.Actor;
import org.diplograph.actor.Organisation;
import org.diplograph.article.Article;
import org.diplograph.article.Language;
import org.diplograph.article.PartialDate;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Translations;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.diplograph.ui.component.Dates;
import org.diplograph.ui.search.SearchAnswer.Group;
import org.diplograph.ui.search.SearchAnswer.Result;
import org.diplograph.ui.search.SearchIndex.Found;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Searches the open dossier: {@code GET /api/search?q=…&lang=fr&at=domains&…}, with the path and
 * the parameters of the page, so that whatever is chosen keeps its state.
 */
@RestController
class SearchResource {
    private static final int MOST = 6;
    private static final Set<String> OWN = Set.of("q", "lang", "at");

    private final DossierService dossiers;
    private final Translations translations;
    private final AtomicReference<SearchIndex> index;

    SearchResource(DossierService dossiers, Translations translations) {
        this.dossiers = dossiers;
        this.translations = translations;
        this.index = new AtomicReference<>(new SearchIndex(dossiers.current()));
    }

    @GetMapping("/api/search")
    ResponseEntity<SearchAnswer> search(@RequestParam MultiValueMap<String, String> parameters) {
        Map<String, List<String>> query = new HashMap<>(parameters);
        query.keySet().removeAll(OWN);
        Locale locale = Language.of(Locale.of(one(parameters, "lang"))).locale();
        Asked asked =
                new Asked(
                        dossiers.current(),
                        SearchWords.of(one(parameters, "q")),
                        locale,
                        one(parameters, "at"),
                        ViewStateQuery.parse(query).state());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer(asked));
    }

    private static String one(MultiValueMap<String, String> parameters, String name) {
        return Objects.requireNonNullElse(parameters.getFirst(name), "");
    }

    private record Asked(
            Dossier dossier, SearchWords words, Locale locale, String at, ViewState state) {}

    private SearchAnswer answer(Asked asked) {
        if (asked.words().isEmpty()) {
            return new SearchAnswer(List.of(), "");
        }
        SearchIndex now =
                index.updateAndGet(
                        known ->
                                known.isOf(asked.dossier())
                                        ? known
                                        : new SearchIndex(asked.dossier()));
        Found<Actor> actors = now.actors(asked.words(), MOST);
        Found<Article> articles = now.articles(asked.words(), MOST);
        Found<SearchIndex.FoundSentence> sentences = now.sentences(asked.words(), MOST);
        List<Group> groups = new ArrayList<>();
        add(groups, "actors", actors, actors.best().stream().map(a -> result(a, asked)), asked);
        add(
                groups,
                "articles",
                articles,
                articles.best().stream().map(a -> result(a, asked)),
                asked);
        add(
                groups,
                "sentences",
                sentences,
                sentences.best().stream().map(s -> result(s, asked)),
                asked);
        int count = actors.count() + articles.count() + sentences.count();
        return new SearchAnswer(List.copyOf(groups), text("found", asked.locale(), count));
    }

    private void add(
            List<Group> groups, String name, Found<?> found, Stream<Result> results, Asked asked) {
        if (found.count() > 0) {
            int more = found.count() - found.best().size();
            groups.add(
                    new Group(
                            text("group." + name, asked.locale()),
                            results.toList(),
                            more == 0 ? "" : text("more", asked.locale(), more)));
        }
    }

    private Result result(Actor actor, Asked asked) {
        Locale locale = asked.locale();
        String label = actor.label().in(locale);
        String name = actor.name().in(locale);
        Enum<?> kind =
                actor instanceof Organisation organisation
                        ? organisation.organisationKind()
                        : actor.kind();
        String detail =
                Stream.of(label.equals(name) ? "" : name, translations.word(kind, locale))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return Result.of(
                Navigation.addressOfActorFrom(asked.at(), actor.id(), asked.state()),
                Excerpt.of(label, asked.words()),
                locale.getLanguage(),
                detail);
    }

    private Result result(Article article, Asked asked) {
        PartialDate published = article.published();
        String day = published == null ? null : new Dates(asked.locale()).of(published);
        String detail =
                Stream.of(article.outlet(), day, article.file())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        return Result.of(
                Navigation.articleAddress(article.file(), null, asked.state()),
                Excerpt.of(article.title(), asked.words()),
                article.language().code(),
                detail);
    }

    private Result result(SearchIndex.FoundSentence found, Asked asked) {
        Article article = found.article();
        return Result.of(
                Navigation.sentenceAddress(article.file(), found.sentence().index(), asked.state()),
                Excerpt.of(article.textOf(found.sentence()), asked.words()),
                article.language().code(),
                article.title());
    }

    private String text(String key, Locale locale, Object... values) {
        return translations.getTranslation("search." + key, locale, values);
    }
}
