package org.diplograph.ui.articles;

import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diplograph.article.Article;
import org.diplograph.article.Folding;
import org.diplograph.article.Language;
import org.diplograph.dossier.Dossier;

/**
 * Which articles a visitor wants listed; lives in the address as {@code q}, {@code outlet} and
 * {@code language}, the last two as often as there are values.
 *
 * @param text words that all stand in the title, the outlet, the file name or the text
 * @param outlets any of them, {@value #UNKNOWN} for articles whose outlet is not known; none means
 *     all
 * @param languages any of them; none means all
 */
record ArticleSearch(String text, SortedSet<String> outlets, Set<Language> languages) {
    static final String TEXT = "q";
    static final String OUTLET = "outlet";
    static final String LANGUAGE = "language";

    /** Its parameters. */
    static final Set<String> NAMES = Set.of(TEXT, OUTLET, LANGUAGE);

    /** Stands for an outlet that is not known: no outlet has this name. */
    static final String UNKNOWN = "-";

    static final int LONGEST = 200;

    static final ArticleSearch ALL = new ArticleSearch("", new TreeSet<>(), Set.of());

    /**
     * @param ignored what could not be read, as {@code name=value}
     */
    record Read(ArticleSearch search, List<String> ignored) {}

    /** Reads it from an address; outlets must be ones of the dossier. */
    static Read of(Location location, Dossier dossier) {
        Map<String, List<String>> query = location.getQueryParameters().getParameters();
        List<String> ignored = new ArrayList<>();
        String text = query.getOrDefault(TEXT, List.of()).stream().findFirst().orElse("");
        SortedMap<String, Integer> known = outletsOf(dossier);
        Set<String> outlets =
                read(
                        query,
                        OUTLET,
                        name -> known.containsKey(name) ? Optional.of(name) : Optional.empty(),
                        ignored);
        Set<Language> languages =
                read(
                        query,
                        LANGUAGE,
                        code ->
                                Stream.of(Language.values())
                                        .filter(language -> language.code().equals(code))
                                        .findFirst(),
                        ignored);
        return new Read(
                new ArticleSearch(
                        text.substring(0, Math.min(text.length(), LONGEST)),
                        new TreeSet<>(outlets),
                        languages),
                ignored);
    }

    private static <T> Set<T> read(
            Map<String, List<String>> query,
            String name,
            Function<String, Optional<T>> parse,
            Collection<String> ignored) {
        Set<T> values = new LinkedHashSet<>();
        for (String value : query.getOrDefault(name, List.of())) {
            parse.apply(value).ifPresentOrElse(values::add, () -> ignored.add(name + "=" + value));
        }
        return values;
    }

    /** The outlets of a dossier and how many articles each has; the unknown one comes first. */
    static SortedMap<String, Integer> outletsOf(Dossier dossier) {
        SortedMap<String, Integer> outlets = new TreeMap<>();
        dossier.articles().forEach(article -> outlets.merge(outletOf(article), 1, Integer::sum));
        return outlets;
    }

    /** The languages of a dossier and how many articles each has. */
    static SortedMap<Language, Integer> languagesOf(Dossier dossier) {
        SortedMap<Language, Integer> languages = new TreeMap<>();
        dossier.articles().forEach(article -> languages.merge(article.language(), 1, Integer::sum));
        return languages;
    }

    private static String outletOf(Article article) {
        return Objects.requireNonNullElse(article.outlet(), UNKNOWN);
    }

    /** Its parameters in an address; what is as usual is left out. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!text.isBlank()) {
            query.put(TEXT, List.of(text.strip()));
        }
        if (!outlets.isEmpty()) {
            query.put(OUTLET, List.copyOf(outlets));
        }
        if (!languages.isEmpty()) {
            query.put(LANGUAGE, EnumSet.copyOf(languages).stream().map(Language::code).toList());
        }
        return query;
    }

    boolean isAll() {
        return parameters().isEmpty();
    }

    ArticleSearch withText(String wanted) {
        return new ArticleSearch(wanted, outlets, languages);
    }

    ArticleSearch withOutlets(Set<String> wanted) {
        return new ArticleSearch(text, new TreeSet<>(wanted), languages);
    }

    ArticleSearch withLanguages(Set<Language> wanted) {
        return new ArticleSearch(text, outlets, wanted);
    }

    /** Whether an article is wanted; case and accents do not count. */
    boolean wants(Article article) {
        return (outlets.isEmpty() || outlets.contains(outletOf(article)))
                && (languages.isEmpty() || languages.contains(article.language()))
                && has(article);
    }

    private boolean has(Article article) {
        List<String> words =
                Stream.of(Folding.fold(text).split(" ")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return true;
        }
        String head =
                Folding.fold(article.title() + " " + outletOf(article) + " " + article.file());
        List<String> rest = words.stream().filter(word -> !head.contains(word)).toList();
        if (rest.isEmpty()) {
            return true;
        }
        String folded = Folding.fold(article.text());
        return rest.stream().allMatch(folded::contains);
    }
}
