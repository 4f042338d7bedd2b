package org.diplograph.ui.map;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diplograph.actor.Actor;
import org.diplograph.dossier.Dossier;
import org.diplograph.export.CsvTable;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.diplograph.ui.FilteredRequest;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Translations;
import org.springframework.stereotype.Component;

/**
 * The actors of the map as a table: column names in the visitor's language, after the table its
 * title, filters, sources and address.
 */
@Component
class MapCsv {
    private final Translations translations;
    private final Places places;

    MapCsv(Translations translations, Places places) {
        this.translations = translations;
        this.places = places;
    }

    /**
     * @param address where the same can be seen, in full
     */
    String write(Dossier dossier, FilteredRequest wanted, String address) {
        Locale locale = wanted.locale();
        DiplomacyGraph graph = dossier.graph(wanted.filter());
        CsvTable table = CsvTable.in(locale);
        table.row(
                Stream.of(
                                "actor",
                                "kind",
                                "city",
                                "longitude",
                                "latitude",
                                "sources",
                                "ties",
                                "facts")
                        .map(column -> text("column." + column, locale))
                        .toArray());
        for (Actor actor : graph.actors()) {
            Optional<Place> place = places.of(actor, graph);
            Collection<Tie> ties = graph.tiesOf(actor.id());
            table.row(
                    actor.name().in(locale),
                    translations.word(actor.kind(), locale),
                    place.map(Place::city).map(city -> city.in(locale)).orElse(""),
                    place.<Object>map(Place::longitude).orElse(""),
                    place.<Object>map(Place::latitude).orElse(""),
                    Measure.SOURCES.of(ties),
                    Measure.TIES.of(ties),
                    Measure.FACTS.of(ties));
        }
        List<SourcedFact> facts =
                graph.ties().stream().flatMap(tie -> tie.facts().stream()).toList();
        return new Provenance(translations, locale)
                .below(table, text("title", locale), wanted.filter(), facts, dossier)
                .row(address)
                .toString();
    }

    private String text(String key, Locale locale) {
        return translations.getTranslation("map." + key, locale);
    }
}
