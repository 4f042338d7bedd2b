package org.diplograph.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.actor.Person;
import org.diplograph.actor.State;

/** The actors of {@link SampleDossier}. */
final class SampleActors {
    private static final Map<ActorId, Actor> ACTORS = new TreeMap<>();

    static {
        state("MLI", "Mali", "Mali", "ml", 17.6, -4.0);
        state("NER", "Niger", "Niger", "ne", 17.6, 8.1);
        state("RUS", "Russie", "Russia", "ru", 61.5, 105.3);
        bloc(
                "org:aes",
                "Confédération des États du Sahel",
                "Confederation of Sahel States",
                "AES",
                "AES");
        bloc(
                "org:cedeao",
                "Communauté économique des États de l’Afrique de l’Ouest",
                "Economic Community of West African States",
                "CEDEAO",
                "ECOWAS");
        Person lavrov =
                new Person(
                        new ActorId("person:serguei-lavrov"), "Sergueï Lavrov", List.of("Lavrov"));
        ACTORS.put(lavrov.id(), lavrov);
    }

    private SampleActors() {}

    static Actor actor(ActorId id) {
        return Objects.requireNonNull(ACTORS.get(id), id::value);
    }

    private static void state(
            String id,
            String french,
            String english,
            String flag,
            double latitude,
            double longitude) {
        BilingualName name = new BilingualName(french, english);
        ActorId actor = new ActorId(id);
        ACTORS.put(actor, new State(actor, name, name, name, List.of(), flag, latitude, longitude));
    }

    private static void bloc(
            String id, String french, String english, String frenchLabel, String englishLabel) {
        ActorId actor = new ActorId(id);
        ACTORS.put(
                actor,
                new Organisation(
                        actor,
                        new BilingualName(french, english),
                        new BilingualName(frenchLabel, englishLabel),
                        OrganisationKind.INTERGOVERNMENTAL,
                        true,
                        List.of(),
                        List.of(),
                        null));
    }
}
