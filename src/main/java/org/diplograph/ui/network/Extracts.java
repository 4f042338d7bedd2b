package org.diplograph.ui.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.article.Article;
import org.diplograph.dossier.Dossier;
import org.diplograph.export.Citation;
import org.diplograph.export.NetworkExtract;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Translations;

/** Puts together what a file of the network holds, with the words that say where it comes from. */
final class Extracts {
    private final Translations translations;
    private final Locale locale;

    Extracts(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    NetworkExtract of(Dossier dossier, DiplomacyGraph graph, GraphFilter filter) {
        Citation citation =
                new Citation(
                        translations.getTranslation("networkview.caption", locale, dossier.name()),
                        dossier.version(),
                        LocalDate.now(),
                        new Provenance(translations, locale).filters(filter, dossier),
                        sources(dossier, graph));
        return new NetworkExtract(
                graph,
                dossier.memberships(),
                citation,
                locale,
                type -> translations.word(type, locale));
    }

    /** One line for each article behind the graph: title, outlet, date and file. */
    private static List<String> sources(Dossier dossier, DiplomacyGraph graph) {
        return graph.ties().stream()
                .flatMap(tie -> tie.facts().stream())
                .map(fact -> fact.fact().evidence().article())
                .distinct()
                .sorted()
                .flatMap(file -> dossier.article(file).stream())
                .map(Extracts::line)
                .toList();
    }

    private static String line(Article article) {
        return Stream.of(article.title(), article.outlet(), article.published(), article.file())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }
}
