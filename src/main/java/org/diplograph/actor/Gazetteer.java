package org.diplograph.actor;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final Map<ActorId, Seat> seats;

    Gazetteer(GazetteerContent content) {
        TreeMap<ActorId, Actor> byId = new TreeMap<>();
        content.actors().forEach(actor -> byId.put(actor.id(), actor));
        actors = Collections.unmodifiableSortedMap(byId);
        names = List.copyOf(content.names());
        index = new NameIndex(names);
        commonNouns = Map.copyOf(content.commonNouns());
        seats = Map.copyOf(content.seats());
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

    /** Where an organisation has its seat, null if unknown. */
    public @Nullable Seat seatOf(ActorId organisation) {
        return seats.get(organisation);
    }
}
