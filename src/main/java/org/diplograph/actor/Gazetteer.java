package org.diplograph.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The states and organisations known beforehand, with everything they are called. Immutable.
 *
 * <p>Its sources are the files {@code states.json}, {@code organisations.json}, {@code
 * regions.json}, {@code territories.json} and {@code media.json} beside this class.
 */
public final class Gazetteer {
    private final SortedMap<ActorId, Actor> actors;
    private final List<KnownName> names;
    private final NameIndex index;
    private final Map<ActorId, Map<String, Set<String>>> commonNouns;
    private final Map<ActorId, Map<String, List<String>>> namesByLanguage;
    private final Map<ActorId, Seat> seats;
    private final Map<String, Set<ActorId>> kinds;
    private final Map<String, List<ActorId>> organs;

    Gazetteer(GazetteerContent content) {
        TreeMap<ActorId, Actor> byId = new TreeMap<>();
        content.actors().forEach(actor -> byId.put(actor.id(), actor));
        actors = Collections.unmodifiableSortedMap(byId);
        names = List.copyOf(content.names());
        index = new NameIndex(names);
        commonNouns = Map.copyOf(content.commonNouns());
        namesByLanguage = Map.copyOf(content.namesByLanguage());
        seats = Map.copyOf(content.seats());
        kinds = Map.copyOf(content.kinds());
        Map<String, List<ActorId>> byNoun = new TreeMap<>();
        for (Actor actor : actors.values()) {
            if (actor instanceof Organisation organ && organ.parent() != null) {
                TreeSet<String> nouns = new TreeSet<>();
                nouns.add(NameWord.split(organ.name().french()).getFirst().folded());
                nouns.add(NameWord.split(organ.name().english()).getFirst().folded());
                nouns.add(NameWord.split(organ.name().english()).getLast().folded());
                nouns.forEach(
                        noun ->
                                byNoun.computeIfAbsent(noun, unused -> new ArrayList<>())
                                        .add(organ.id()));
            }
        }
        organs = byNoun;
    }

    /**
     * Reads the files of the class path.
     *
     * @throws IllegalStateException when one of them is missing or malformed
     */
    public static Gazetteer load() {
        return new Gazetteer(new GazetteerReader().read());
    }

    /** Every actor, by id. */
    public Collection<Actor> actors() {
        return actors.values();
    }

    public @Nullable Actor actor(ActorId id) {
        return actors.get(id);
    }

    public List<KnownName> names() {
        return names;
    }

    public NameIndex index() {
        return index;
    }

    /**
     * Whether "the bloc", "la confédération" may mean that organisation; the noun in its folded
     * singular.
     */
    public boolean isCalled(ActorId organisation, String noun, Locale language) {
        return commonNouns
                .getOrDefault(organisation, Map.of())
                .getOrDefault(language.getLanguage(), Set.of())
                .contains(noun);
    }

    /**
     * Every name of an actor in one language, the usual one first; empty for one not known here.
     */
    public List<String> namesOf(ActorId actor, Locale language) {
        return namesByLanguage
                .getOrDefault(actor, Map.of())
                .getOrDefault(language.getLanguage(), List.of());
    }

    /** The organs of other organisations whose names begin or end with a folded noun, by id. */
    public List<ActorId> organsCalled(String noun) {
        return organs.getOrDefault(noun, List.of());
    }

    /**
     * Whether a state may be called by folded words such as "island" or "west african": false when
     * one of them names a kind of states that it is not among.
     */
    public boolean isOfKind(ActorId state, List<String> words) {
        for (String word : words) {
            Set<ActorId> states = kinds.get(word);
            if (states != null && !states.contains(state)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the folded words names a kind of states. */
    public boolean isRegion(List<String> words) {
        return words.stream().anyMatch(kinds::containsKey);
    }

    /** Where an organisation has its seat, null if unknown. */
    public @Nullable Seat seatOf(ActorId organisation) {
        return seats.get(organisation);
    }

    /** The state in whose territory an organisation has its seat, null if unknown. */
    public @Nullable ActorId hostOf(ActorId organisation) {
        Seat seat = seats.get(organisation);
        return seat == null ? null : seat.state();
    }
}
