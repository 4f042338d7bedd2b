package org.diplograph.ui.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.Bloc;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Translations;
import org.diplograph.ui.network.NetworkData.Extent;
import org.diplograph.ui.network.NetworkData.Hidden;
import org.diplograph.ui.network.NetworkData.Names;
import org.diplograph.ui.network.NetworkData.Ties;
import org.springframework.stereotype.Component;

/** Turns the part of a dossier's graph that is drawn into what the canvas draws. */
@Component
class NetworkDataWriter {
    private static final Names NAMES =
            new Names(
                    names(ActorKind.values()),
                    names(RelationType.values()),
                    Arrays.stream(RelationType.values())
                            .filter(RelationType::isSymmetric)
                            .map(RelationType::name)
                            .toList(),
                    names(Status.values()),
                    names(Domain.values()));

    private final Translations translations;

    NetworkDataWriter(Translations translations) {
        this.translations = translations;
    }

    NetworkData write(Dossier dossier, DrawnPart part, GraphFilter filter, Locale locale) {
        DiplomacyGraph graph = part.graph();
        DiplomacyGraph everything = dossier.graph(GraphFilter.EVERYTHING);
        ActorColumns actors = new ActorColumns(graph, locale);
        part.actors().forEach(actors::add);
        return new NetworkData(
                dossier.version(),
                locale.getLanguage(),
                NAMES,
                actors.actors(),
                actors.states(),
                ties(part, filter),
                Bloc.of(graph, dossier.memberships(), filter.asOf()).stream()
                        .map(bloc -> bloc(bloc, part, locale))
                        .filter(bloc -> !bloc.members().isEmpty())
                        .toList(),
                labels(locale),
                actors.forms(),
                Phrases.of(translations, locale),
                new Hidden(
                        everything.factCount() - graph.factCount(),
                        everything.ties().size() - graph.ties().size()),
                new Extent(part.ids().size(), part.ties().size()),
                new Extent(graph.actors().size(), graph.ties().size()));
    }

    private static Ties ties(DrawnPart part, GraphFilter filter) {
        Map<ActorId, Integer> numbers = new HashMap<>();
        part.ids().forEach(id -> numbers.put(id, numbers.size()));
        List<Tie> ties = part.ties();
        return new Ties(
                column(ties, tie -> numbers.getOrDefault(tie.id().from(), -1)),
                column(ties, tie -> numbers.getOrDefault(tie.id().to(), -1)),
                column(ties, tie -> tie.type().ordinal()),
                column(ties, tie -> tie.status().ordinal()),
                column(ties, Tie::sources),
                column(ties, tie -> tie.facts().size()),
                IntStream.range(0, ties.size())
                        .filter(number -> ties.get(number).contested())
                        .boxed()
                        .toList(),
                column(ties, tie -> domains(tie, filter)));
    }

    private static <T> List<T> column(Collection<Tie> ties, Function<Tie, T> value) {
        return ties.stream().map(value).toList();
    }

    private static List<Integer> domains(Tie tie, GraphFilter filter) {
        return tie.domains().stream()
                .filter(share -> filter.asksFor(share.domain()))
                .flatMap(
                        share ->
                                IntStream.of(
                                                share.domain().ordinal(),
                                                share.status().ordinal(),
                                                share.sources(),
                                                share.facts())
                                        .boxed())
                .toList();
    }

    private static NetworkData.Bloc bloc(Bloc bloc, DrawnPart part, Locale locale) {
        return new NetworkData.Bloc(
                bloc.organisation().id().value(),
                bloc.organisation().label().in(locale),
                bloc.members().stream().filter(part::holds).map(ActorId::value).toList());
    }

    private Map<String, Map<String, String>> labels(Locale locale) {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        labels.put("relation", translations.words(RelationType.values(), locale));
        labels.put("domain", translations.words(Domain.values(), locale));
        labels.put("status", translations.words(Status.values(), locale));
        labels.put("actorKind", translations.words(ActorKind.values(), locale));
        labels.put("text", translations.group("network.canvas.", locale));
        return labels;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
