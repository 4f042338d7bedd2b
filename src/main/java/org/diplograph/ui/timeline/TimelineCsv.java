package org.diplograph.ui.timeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diplograph.article.PartialDate;
import org.diplograph.dossier.Dossier;
import org.diplograph.export.CsvTable;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.FilteredRequest;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Translations;
import org.springframework.stereotype.Component;

/**
 * The marks of the timeline as a table, the earliest first: column names in the visitor's language,
 * after the table its title, filters, sources and address.
 */
@Component
class TimelineCsv {
    private final Translations translations;

    TimelineCsv(Translations translations) {
        this.translations = translations;
    }

    /**
     * @param address where the same can be seen, in full
     */
    String write(Dossier dossier, FilteredRequest wanted, String address) {
        Locale locale = wanted.locale();
        DiplomacyGraph graph = dossier.graph(wanted.filter());
        Naming naming = new Naming(translations, locale, dossier);
        CsvTable table = CsvTable.in(locale);
        table.row(
                List.of(
                                "date",
                                "dating",
                                "from",
                                "relation",
                                "to",
                                "status",
                                "domains",
                                "facts",
                                "sources")
                        .stream()
                        .map(column -> text("column." + column, locale))
                        .toArray());
        for (Mark mark : Mark.of(graph)) {
            PartialDate when = mark.when();
            table.row(
                    when == null ? "" : when,
                    dating(mark, locale),
                    naming.label(mark.tie().from()),
                    translations.word(mark.tie().type(), locale),
                    naming.label(mark.tie().to()),
                    translations.word(mark.status(), locale),
                    mark.domains().stream()
                            .map(domain -> translations.word(domain, locale))
                            .collect(Collectors.joining(", ")),
                    mark.facts().size(),
                    mark.facts().sources());
        }
        List<SourcedFact> facts =
                graph.ties().stream().flatMap(tie -> tie.facts().stream()).toList();
        return new Provenance(translations, locale)
                .below(table, text("title", locale), wanted.filter(), facts, dossier)
                .row(address)
                .toString();
    }

    private String dating(Mark mark, Locale locale) {
        if (mark.when() == null) {
            return text("dating.unknown", locale);
        }
        return text(mark.own() ? "dating.text" : "dating.article", locale);
    }

    private String text(String key, Locale locale) {
        return translations.getTranslation("timeline." + key, locale);
    }
}
