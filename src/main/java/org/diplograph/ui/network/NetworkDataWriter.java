package org.diplograph.ui.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.State;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.Bloc;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Translations;
import org.diplograph.ui.network.NetworkData.ActorData;
import org.diplograph.ui.network.NetworkData.BlocData;
import org.diplograph.ui.network.NetworkData.DomainData;
import org.diplograph.ui.network.NetworkData.Hidden;
import org.diplograph.ui.network.NetworkData.TieData;
import org.springframework.stereotype.Component;

/** Turns the filtered graph of a dossier into what the canvas draws. */
@Component
class NetworkDataWriter {
    private final Translations translations;

    NetworkDataWriter(Translations translations) {
        this.translations = translations;
    }

    NetworkData write(Dossier dossier, GraphFilter filter, Locale locale) {
        DiplomacyGraph graph = dossier.graph(filter);
        DiplomacyGraph everything = dossier.graph(GraphFilter.EVERYTHING);
        return new NetworkData(
                dossier.version(),
                locale.getLanguage(),
                graph.actors().stream().map(actor -> actorData(actor, graph, locale)).toList(),
                graph.ties().stream().map(NetworkDataWriter::tieData).toList(),
                Bloc.of(graph, dossier.memberships(), filter.asOf()).stream()
                        .map(bloc -> blocData(bloc, locale))
                        .toList(),
                labels(locale),
                new Hidden(
                        everything.factCount() - graph.factCount(),
                        everything.ties().size() - graph.ties().size()));
    }

    private static ActorData actorData(Actor actor, DiplomacyGraph graph, Locale locale) {
        List<SourcedFact> facts =
                graph.tiesOf(actor.id()).stream().flatMap(tie -> tie.facts().stream()).toList();
        int sources = (int) facts.stream().map(SourcedFact::source).distinct().count();
        State state = actor instanceof State some ? some : null;
        return new ActorData(
                actor.id().value(),
                actor.kind().name(),
                actor instanceof Organisation organisation
                        ? organisation.organisationKind().name()
                        : null,
                actor.name().in(locale),
                actor.label().in(locale),
                state == null ? null : state.flag(),
                sources,
                facts.size(),
                state == null ? null : state.latitude(),
                state == null ? null : state.longitude());
    }

    private static TieData tieData(Tie tie) {
        Map<String, Integer> statuses = new LinkedHashMap<>();
        tie.statuses().forEach((status, count) -> statuses.put(status.name(), count));
        return new TieData(
                tie.id().toString(),
                tie.id().from().value(),
                tie.id().to().value(),
                tie.type().name(),
                !tie.type().isSymmetric(),
                tie.status().name(),
                statuses,
                tie.sources(),
                tie.facts().size(),
                tie.contested(),
                tie.domains().stream()
                        .map(
                                share ->
                                        new DomainData(
                                                share.domain().name(),
                                                share.status().name(),
                                                share.sources(),
                                                share.facts()))
                        .toList());
    }

    private static BlocData blocData(Bloc bloc, Locale locale) {
        return new BlocData(
                bloc.organisation().id().value(),
                bloc.organisation().label().in(locale),
                bloc.members().stream().map(ActorId::value).toList());
    }

    private Map<String, Map<String, String>> labels(Locale locale) {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        labels.put("relation", words(RelationType.values(), locale));
        labels.put("domain", words(Domain.values(), locale));
        labels.put("status", words(Status.values(), locale));
        labels.put("actorKind", words(ActorKind.values(), locale));
        labels.put("text", translations.group("network.canvas.", locale));
        return labels;
    }

    private Map<String, String> words(Enum<?>[] constants, Locale locale) {
        return Arrays.stream(constants)
                .collect(
                        Collectors.toMap(
                                Enum::name,
                                constant -> translations.word(constant, locale),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}
