package org.diplograph.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Organisation;
import org.diplograph.article.PartialDate;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Selection;
import org.diplograph.ui.WordKeys;
import org.jspecify.annotations.Nullable;

/** Names a selection: what kind of thing it is, and which one. */
final class SelectionTitle {
    private static final int MOST_NAMED = 6;

    private final Dossier dossier;
    private final Texts texts;
    private final Locale locale;

    SelectionTitle(Dossier dossier, Texts texts, Locale locale) {
        this.dossier = dossier;
        this.texts = texts;
        this.locale = locale;
    }

    String kind(Selection selection) {
        return switch (selection) {
            case Selection.OfActor(ActorId id) -> Words.capital(kind(actor(id)));
            case Selection.OfActors(var actors) -> texts.get("evidence.kind.actors", actors.size());
            case Selection.OfTie(TieId tie, @Nullable Domain domain) ->
                    domain == null
                            ? texts.get("evidence.kind.tie", word(tie.type()))
                            : texts.get(
                                    "evidence.kind.tieInDomain", word(tie.type()), word(domain));
            case Selection.OfDomain(Domain domain) -> texts.get("evidence.kind.domain");
            case Selection.OfActorInDomain(ActorId id, Domain domain) ->
                    texts.get("evidence.kind.actorInDomain", Words.capital(kind(actor(id))));
            case Selection.OfCooperation cooperation -> texts.get("evidence.kind.cooperation");
        };
    }

    String heading(Selection selection) {
        return switch (selection) {
            case Selection.OfActor(ActorId id) -> full(actor(id));
            case Selection.OfActors(var actors) ->
                    actors.stream()
                            .limit(MOST_NAMED)
                            .map(this::label)
                            .collect(
                                    Collectors.joining(
                                            ", ", "", actors.size() > MOST_NAMED ? ", …" : ""));
            case Selection.OfTie(TieId tie, @Nullable Domain domain) ->
                    pair(label(tie.from()), label(tie.to()));
            case Selection.OfDomain(Domain domain) -> Words.capital(word(domain));
            case Selection.OfActorInDomain(ActorId id, Domain domain) ->
                    pair(label(id), word(domain));
            case Selection.OfCooperation cooperation -> heading(cooperation);
        };
    }

    private String heading(Selection.OfCooperation cooperation) {
        Domain domain = cooperation.domain();
        PartialDate period = cooperation.period();
        List<String> parts = new ArrayList<>();
        cooperation.actors().stream().map(this::label).reduce(this::pair).ifPresent(parts::add);
        if (domain != null) {
            parts.add(word(domain));
        }
        if (period != null) {
            parts.add(new Dates(locale).of(period));
        }
        return parts.isEmpty()
                ? texts.get("evidence.kind.allCooperation")
                : Words.capital(String.join(" · ", parts));
    }

    private String pair(String one, String other) {
        return texts.get("evidence.pair", one, other);
    }

    private String kind(Actor actor) {
        return actor instanceof Organisation organisation
                ? word(organisation.organisationKind())
                : word(actor.kind());
    }

    private String full(Actor actor) {
        String label = actor.label().in(locale);
        String name = actor.name().in(locale);
        return actor instanceof Organisation && !label.equals(name)
                ? name + " (" + label + ")"
                : name;
    }

    private String label(ActorId id) {
        return actor(id).label().in(locale);
    }

    private String word(Enum<?> constant) {
        return texts.get(WordKeys.of(constant));
    }

    private Actor actor(ActorId id) {
        return dossier.actor(id).orElseThrow();
    }
}
