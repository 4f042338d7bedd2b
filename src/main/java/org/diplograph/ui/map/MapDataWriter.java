package org.diplograph.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.Bloc;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.DomainShare;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.diplograph.ui.OwnChoice;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Translations;
import org.diplograph.ui.component.Sentences;
import org.diplograph.ui.map.MapData.ActorData;
import org.diplograph.ui.map.MapData.BlocData;
import org.diplograph.ui.map.MapData.Credits;
import org.diplograph.ui.map.MapData.TieData;
import org.diplograph.ui.map.MapData.UnplacedData;
import org.diplograph.ui.map.Places.Placed;
import org.springframework.stereotype.Component;

/** Turns the ties of a dossier into what the map draws. */
@Component
class MapDataWriter {
    /** More arcs than that hide the map. */
    static final int TIES_DRAWN = 400;

    /** More marks than that cannot stand apart. */
    static final int ACTORS_DRAWN = 160;

    /** Actors without a place that are named. */
    static final int UNPLACED_NAMED = 20;

    private static final Comparator<ActorData> GREATEST_FIRST =
            Comparator.comparingInt(ActorData::value).reversed().thenComparing(ActorData::id);

    private static final Comparator<Tie> BEST_FOUNDED =
            Comparator.comparingInt(Tie::sources)
                    .thenComparingInt(tie -> tie.facts().size())
                    .reversed()
                    .thenComparing(Tie::id);

    private final Translations translations;
    private final Places places;

    MapDataWriter(Translations translations, Places places) {
        this.translations = translations;
        this.places = places;
    }

    MapData write(Dossier dossier, GraphFilter filter, Measure measure, Locale locale) {
        DiplomacyGraph graph = dossier.graph(filter);
        List<ActorData> placed =
                places.in(graph).stream()
                        .map(one -> actor(one, graph, measure, locale))
                        .sorted(GREATEST_FIRST)
                        .toList();
        List<ActorData> drawn = placed.stream().limit(ACTORS_DRAWN).toList();
        Set<String> withPlace = placed.stream().map(ActorData::id).collect(Collectors.toSet());
        List<Actor> unplaced =
                graph.actors().stream()
                        .filter(actor -> !withPlace.contains(actor.id().value()))
                        .sorted(Comparator.comparing(actor -> actor.name().in(locale)))
                        .toList();
        Set<String> there = drawn.stream().map(ActorData::id).collect(Collectors.toSet());
        List<Tie> between =
                graph.ties().stream()
                        .filter(tie -> there.contains(tie.id().from().value()))
                        .filter(tie -> there.contains(tie.id().to().value()))
                        .sorted(BEST_FOUNDED)
                        .toList();
        Sentences sentences = new Sentences(dossier, translations, locale);
        Provenance provenance = new Provenance(translations, locale);
        List<SourcedFact> facts =
                graph.ties().stream().flatMap(tie -> tie.facts().stream()).toList();
        return new MapData(
                dossier.version(),
                locale.getLanguage(),
                OwnChoice.key(measure),
                drawn,
                between.stream().limit(TIES_DRAWN).map(tie -> tie(tie, filter, sentences)).toList(),
                Bloc.of(graph, dossier.memberships(), filter.asOf()).stream()
                        .map(bloc -> bloc(bloc, locale))
                        .toList(),
                unplaced.stream()
                        .limit(UNPLACED_NAMED)
                        .map(actor -> new UnplacedData(actor.id().value(), actor.name().in(locale)))
                        .toList(),
                unplaced.size(),
                placed.size() - drawn.size(),
                Math.max(0, between.size() - TIES_DRAWN),
                Map.of(
                        "domain", translations.words(Domain.values(), locale),
                        "relation", translations.words(RelationType.values(), locale),
                        "status", translations.words(Status.values(), locale)),
                translations.group("map.canvas.", locale),
                new Credits(
                        provenance.filters(filter, dossier), provenance.sources(facts, dossier)));
    }

    private static ActorData actor(
            Placed placed, DiplomacyGraph graph, Measure measure, Locale locale) {
        Actor actor = placed.actor();
        Place place = placed.place();
        List<Tie> ties = graph.tiesOf(actor.id());
        return new ActorData(
                actor.id().value(),
                actor.kind().name(),
                actor.label().in(locale),
                actor.name().in(locale),
                place.longitude(),
                place.latitude(),
                place.kind().name(),
                place.city() == null ? null : place.city().in(locale),
                measure.of(ties),
                Measure.TIES.of(ties),
                Measure.FACTS.of(ties),
                Measure.SOURCES.of(ties));
    }

    private static TieData tie(Tie tie, GraphFilter filter, Sentences sentences) {
        return new TieData(
                tie.id().toString(),
                tie.id().from().value(),
                tie.id().to().value(),
                tie.type().name(),
                !tie.type().isSymmetric(),
                sentences.title(tie),
                tie.status().name(),
                tie.contested(),
                tie.domains().stream()
                        .filter(share -> filter.asksFor(share.domain()))
                        .sorted(
                                Comparator.comparingInt(DomainShare::facts)
                                        .reversed()
                                        .thenComparing(DomainShare::domain))
                        .map(share -> share.domain().name())
                        .toList(),
                tie.facts().size(),
                tie.sources());
    }

    private static BlocData bloc(Bloc bloc, Locale locale) {
        return new BlocData(
                bloc.organisation().id().value(),
                bloc.organisation().label().in(locale),
                bloc.members().stream().map(ActorId::value).toList());
    }
}
