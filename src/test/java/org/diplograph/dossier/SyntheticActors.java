package org.diplograph.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.actor.Gazetteer;
import org.diplograph.actor.Membership;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.actor.Person;
import org.diplograph.actor.State;

/**
 * The actors of a synthetic dossier: the states there are, invented organisations and persons. The
 * first of them become the best connected.
 */
final class SyntheticActors {
    private static final int BLOCS = 12;
    private static final int KNOWN_MEMBERS = 8;
    private static final List<String> SYLLABLES =
            List.of(
                    "ba", "cor", "dal", "fen", "gor", "hel", "jas", "kim", "lor", "mar", "nol",
                    "pas", "quen", "ral", "sol", "tar", "ul", "var", "wen", "zor");
    private static final List<String> GIVEN =
            List.of(
                    "Adama", "Basile", "Clara", "Daouda", "Élodie", "Farid", "Greta", "Hana",
                    "Ibrahim", "Jeanne", "Kofi", "Lina", "Mariam", "Nils", "Olga", "Pavel");
    private static final List<BilingualName> BODIES =
            List.of(
                    new BilingualName("Union", "Union"),
                    new BilingualName("Alliance", "Alliance"),
                    new BilingualName("Banque", "Bank"),
                    new BilingualName("Agence", "Agency"),
                    new BilingualName("Compagnie", "Company"),
                    new BilingualName("Forum", "Forum"),
                    new BilingualName("Conseil", "Council"),
                    new BilingualName("Brigade", "Brigade"),
                    new BilingualName("Ligue", "League"),
                    new BilingualName("Institut", "Institute"),
                    new BilingualName("Front", "Front"),
                    new BilingualName("Société", "Society"),
                    new BilingualName("Office", "Office"));

    private SyntheticActors() {}

    /**
     * So many actors, a fifth of them states as far as there are any, a fifth of the rest persons.
     */
    static List<Actor> create(int count, RandomGenerator random) {
        List<State> states = new ArrayList<>();
        for (Actor actor : Gazetteer.load().actors()) {
            if (actor instanceof State state && states.size() < count / 5) {
                states.add(state);
            }
        }
        int persons = (count - states.size()) / 5;
        int organisations = count - states.size() - persons;
        List<Actor> actors = new ArrayList<>(states);
        for (int i = 0; i < organisations; i++) {
            actors.add(organisation(i, states, random));
        }
        for (int i = 0; i < persons; i++) {
            actors.add(person(i));
        }
        return inOrderOfWeight(actors, random);
    }

    /** States tend to come first. */
    private static List<Actor> inOrderOfWeight(List<Actor> actors, RandomGenerator random) {
        record Placed(Actor actor, double place) {}
        List<Placed> placed = new ArrayList<>();
        for (Actor actor : actors) {
            placed.add(new Placed(actor, random.nextDouble() * (actor instanceof State ? 0.2 : 1)));
        }
        placed.sort((one, other) -> Double.compare(one.place(), other.place()));
        return Collections.unmodifiableList(
                new ArrayList<>(placed.stream().map(Placed::actor).toList()));
    }

    private static Organisation organisation(
            int index, List<State> states, RandomGenerator random) {
        BilingualName body = BODIES.get(index % BODIES.size());
        String word = word(index / BODIES.size());
        BilingualName name =
                new BilingualName(body.french() + " " + word, word + " " + body.english());
        boolean bloc = index < BLOCS;
        List<Membership> members = new ArrayList<>();
        for (int i = 0; bloc && i < KNOWN_MEMBERS; i++) {
            State member = states.get((index * KNOWN_MEMBERS + i) % states.size());
            boolean left = random.nextInt(4) == 0;
            members.add(
                    new Membership(
                            member.id(),
                            Integer.toString(1990 + random.nextInt(20)),
                            left ? Integer.toString(2015 + random.nextInt(10)) : null));
        }
        OrganisationKind[] kinds = OrganisationKind.values();
        return new Organisation(
                new ActorId("org:" + body.english().toLowerCase(Locale.ROOT) + "-" + id(word)),
                name,
                name,
                bloc ? OrganisationKind.BLOC : kinds[index % kinds.length],
                bloc,
                List.of(),
                members,
                null);
    }

    private static Person person(int index) {
        String given = GIVEN.get(index % GIVEN.size());
        String family = word(index / GIVEN.size());
        return new Person(
                new ActorId("person:" + (index % GIVEN.size()) + "-" + id(family)),
                given + " " + family,
                List.of());
    }

    /** Another word for every number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (int i = 0; i < 3 || rest > 0; i++) {
            word.append(SYLLABLES.get((rest + 7 * i) % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private static String id(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
