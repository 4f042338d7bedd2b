package org.diplograph.extraction.mention;

import java.util.HashMap;
import java.util.Map;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Gazetteer;
import org.jspecify.annotations.Nullable;

/** The actors of the gazetteer and those that an article introduces. */
final class ArticleActors {
    private final Gazetteer gazetteer;
    private final Map<ActorId, Actor> introduced = new HashMap<>();

    ArticleActors(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void introduce(Map<ActorId, ? extends Actor> actors) {
        introduced.putAll(actors);
    }

    @Nullable Actor get(ActorId id) {
        Actor known = gazetteer.actor(id);
        return known != null ? known : introduced.get(id);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }
}
