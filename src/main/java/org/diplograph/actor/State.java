package org.diplograph.actor;

import java.util.List;

/**
 * A state of the world.
 *
 * @param flag ISO 3166-1 alpha-2 code in lower case
 * @param latitude of its middle, in degrees north
 * @param longitude of its middle, in degrees east
 */
public record State(
        ActorId id,
        BilingualName name,
        BilingualName officialName,
        BilingualName capital,
        List<String> aliases,
        String flag,
        double latitude,
        double longitude)
        implements Actor {
    public State {
        aliases = List.copyOf(aliases);
    }

    @Override
    public BilingualName label() {
        return name;
    }

    @Override
    public ActorKind kind() {
        return ActorKind.STATE;
    }
}
