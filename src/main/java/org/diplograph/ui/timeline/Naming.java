package org.diplograph.ui.timeline;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Translations;
import org.diplograph.ui.component.Sentences;
import org.diplograph.ui.component.Words;
import org.jspecify.annotations.Nullable;

/** Names lanes and ties in one language. */
final class Naming {
    private final Translations translations;
    private final Locale locale;
    private final Dossier dossier;
    private final Sentences sentences;

    Naming(Translations translations, Locale locale, Dossier dossier) {
        this.translations = translations;
        this.locale = locale;
        this.dossier = dossier;
        this.sentences = new Sentences(dossier, translations, locale);
    }

    String label(ActorId id) {
        return named(id, Actor::label);
    }

    private String named(ActorId id, Function<Actor, BilingualName> name) {
        return dossier.actor(id).map(name).map(n -> n.in(locale)).orElse(id.value());
    }

    /** Who does what to or with whom: "Mali withdraws from ECOWAS". */
    String title(Mark mark) {
        return sentences.title(mark.tie(), mark.status(), mark.strongest());
    }

    String label(Lanes lanes, String lane) {
        return lane(lanes, lane, Actor::label);
    }

    String name(Lanes lanes, String lane) {
        return lane(lanes, lane, Actor::name);
    }

    private String lane(Lanes lanes, String lane, Function<Actor, BilingualName> name) {
        return switch (lanes) {
            case ACTOR -> named(new ActorId(lane), name);
            case PAIR -> pair(Lanes.actorsOf(lane), name);
            case DOMAIN ->
                    lane.equals(Lanes.NO_DOMAIN)
                            ? translations.getTranslation("timeline.noDomain", locale)
                            : Words.capital(translations.word(Domain.valueOf(lane), locale));
        };
    }

    private String pair(List<ActorId> actors, Function<Actor, BilingualName> name) {
        return actors.stream().map(actor -> named(actor, name)).collect(Collectors.joining(" – "));
    }

    /** What a click on the label of a lane selects, null for nothing. */
    static @Nullable Selection selection(Lanes lanes, String lane) {
        return switch (lanes) {
            case ACTOR -> new Selection.OfActor(new ActorId(lane));
            case PAIR -> new Selection.OfActors(new TreeSet<>(Lanes.actorsOf(lane)));
            case DOMAIN ->
                    lane.equals(Lanes.NO_DOMAIN)
                            ? null
                            : new Selection.OfDomain(Domain.valueOf(lane));
        };
    }
}
