package org.diplograph.ui.domains;

import java.util.Locale;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.CooperationPairs;
import org.diplograph.dossier.Dossier;

/** Names actors and pairs of them. */
final class PairNames {
    private PairNames() {}

    static String of(CooperationPairs.Pair pair, Dossier dossier, Locale locale) {
        return label(pair.one(), dossier, locale) + " – " + label(pair.other(), dossier, locale);
    }

    static String label(ActorId id, Dossier dossier, Locale locale) {
        return dossier.actor(id).map(Actor::label).map(name -> name.in(locale)).orElse(id.value());
    }

    static String name(ActorId id, Dossier dossier, Locale locale) {
        return dossier.actor(id).map(Actor::name).map(name -> name.in(locale)).orElse(id.value());
    }
}
