package org.diplograph.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.diplograph.actor.ActorKind;
import org.diplograph.graph.Bloc;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.ui.OwnChoice;
import org.diplograph.ui.Shown;
import org.diplograph.ui.Translations;
import org.diplograph.ui.component.Sentences;

/** Says in a paragraph what the map shows, for those who do not see it. */
final class MapSummary {
    private final Translations translations;
    private final Locale locale;

    MapSummary(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    String of(Shown shown, List<Bloc> blocs, Measure measure) {
        DiplomacyGraph graph = shown.graph();
        Sentences sentences = new Sentences(shown.dossier(), translations, locale);
        long states =
                graph.actors().stream().filter(actor -> actor.kind() == ActorKind.STATE).count();
        String counts =
                text("summary", states, graph.actors().size() - states, graph.ties().size());
        String most =
                graph.actors().stream()
                        .filter(actor -> actor.kind() == ActorKind.STATE)
                        .max(Comparator.comparingInt(actor -> measure.of(graph.tiesOf(actor.id()))))
                        .map(
                                actor ->
                                        " "
                                                + text(
                                                        "summary.most." + OwnChoice.key(measure),
                                                        sentences.name(actor.id()),
                                                        measure.of(graph.tiesOf(actor.id()))))
                        .orElse("");
        String outlined =
                blocs.isEmpty()
                        ? ""
                        : " "
                                + text(
                                        "summary.blocs",
                                        String.join(
                                                ", ",
                                                blocs.stream()
                                                        .map(
                                                                bloc ->
                                                                        bloc.organisation()
                                                                                .label()
                                                                                .in(locale))
                                                        .toList()));
        return counts + most + outlined;
    }

    private String text(String key, Object... values) {
        return translations.getTranslation("map." + key, locale, values);
    }
}
