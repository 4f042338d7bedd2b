package org.diplograph.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Article;
import org.diplograph.article.PartialDate;
import org.diplograph.dossier.Dossier;
import org.diplograph.export.CsvTable;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.component.Dates;
import org.jspecify.annotations.Nullable;

/** Says in words where the content of a picture comes from, for pictures that leave the page. */
public final class Provenance {
    private static final int OUTLETS_NAMED = 5;

    private final Translations translations;
    private final Locale locale;

    public Provenance(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    /** Ends a table that leaves the page: its title, filters and sources below it. */
    public CsvTable below(
            CsvTable table,
            String title,
            GraphFilter filter,
            Collection<SourcedFact> facts,
            Dossier dossier) {
        return table.row("").row(title).row(filters(filter, dossier)).row(sources(facts, dossier));
    }

    /** The filters that are on, one after the other; says so when there are none. */
    public String filters(GraphFilter filter, Dossier dossier) {
        List<String> parts = new ArrayList<>();
        addDates(parts, filter.from(), filter.to());
        if (filter.asOf() != null) {
            parts.add(text("asOf", day(filter.asOf())));
        }
        if (filter.period().isBounded() && !filter.period().uncertain()) {
            parts.add(text("certainDates"));
        }
        addWords(parts, "types", filter.types(), WordKeys::of);
        addWords(parts, "domains", filter.domains(), WordKeys::of);
        if (!filter.statuses().equals(GraphFilter.USUAL_STATUSES)) {
            addWords(parts, "statuses", filter.statuses(), WordKeys::of);
        }
        if (!filter.kinds().equals(GraphFilter.USUAL_KINDS)) {
            addWords(parts, "kinds", filter.kinds(), WordKeys::ofSeveral);
        }
        if (!filter.actors().isEmpty()) {
            parts.add(text("actors", names(filter.actors(), dossier)));
        }
        if (filter.minSources() > 1) {
            parts.add(text("minSources", filter.minSources()));
        }
        if (filter.contested()) {
            parts.add(text("contested"));
        }
        return parts.isEmpty() ? text("noFilter") : text("filters", String.join(" · ", parts));
    }

    private void addDates(List<String> parts, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            parts.add(text("between", day(from), day(to)));
        } else if (from != null) {
            parts.add(text("since", day(from)));
        } else if (to != null) {
            parts.add(text("until", day(to)));
        }
    }

    private <E extends Enum<E>> void addWords(
            List<String> parts, String key, Set<E> constants, Function<E, String> keys) {
        if (!constants.isEmpty()) {
            parts.add(
                    text(
                            key,
                            joined(
                                    constants.stream()
                                            .sorted()
                                            .map(keys)
                                            .map(
                                                    word ->
                                                            translations.getTranslation(
                                                                    word, locale)))));
        }
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private String names(Set<ActorId> actors, Dossier dossier) {
        return joined(
                new TreeSet<>(actors)
                        .stream()
                                .map(
                                        id ->
                                                dossier.actor(id)
                                                        .map(Actor::label)
                                                        .map(label -> label.in(locale))
                                                        .orElse(id.value())));
    }

    /** The articles that some facts come from: how many, of which outlets, from when to when. */
    public String sources(Collection<SourcedFact> facts, Dossier dossier) {
        List<Article> articles =
                facts.stream()
                        .map(sourced -> sourced.fact().evidence().article())
                        .distinct()
                        .sorted()
                        .flatMap(file -> dossier.article(file).stream())
                        .toList();
        List<String> parts = new ArrayList<>();
        parts.add(text("articles", articles.size(), dossier.name()));
        List<String> outlets =
                articles.stream().map(Article::outlet).filter(Objects::nonNull).distinct().toList();
        if (!outlets.isEmpty()) {
            String more = outlets.size() > OUTLETS_NAMED ? " …" : "";
            parts.add(joined(outlets.stream().limit(OUTLETS_NAMED)) + more);
        }
        List<LocalDate> days =
                articles.stream()
                        .map(Article::published)
                        .filter(Objects::nonNull)
                        .map(PartialDate::first)
                        .sorted()
                        .toList();
        if (!days.isEmpty()) {
            parts.add(
                    days.getFirst().equals(days.getLast())
                            ? day(days.getFirst())
                            : text("between", day(days.getFirst()), day(days.getLast())));
        }
        return String.join(" · ", parts);
    }

    private String day(LocalDate day) {
        return new Dates(locale).of(PartialDate.of(day));
    }

    private String text(String key, Object... values) {
        return translations.getTranslation("provenance." + key, locale, values);
    }
}
