package org.diplograph.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation: known beforehand, or found in an article by its name.
 *
 * @param bloc whether a drawing shows its members as one group
 * @param parent the organisation it is an organ of
 */
public record Organisation(
        ActorId id,
        BilingualName name,
        BilingualName label,
        OrganisationKind organisationKind,
        boolean bloc,
        List<String> aliases,
        List<Membership> members,
        @Nullable ActorId parent)
        implements Actor {
    public Organisation {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    @Override
    public ActorKind kind() {
        return ActorKind.ORGANISATION;
    }
}
