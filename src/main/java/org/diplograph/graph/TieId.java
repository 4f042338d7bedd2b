package org.diplograph.graph;

import java.util.Optional;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.RelationType;

/** The name of a tie in addresses and data: {@code MLI~org:cedeao~WITHDRAWS_FROM}. */
public record TieId(ActorId from, ActorId to, RelationType type) implements Comparable<TieId> {
    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<TieId> parse(String text) {
        String[] parts = text.split("~", -1);
        if (parts.length != 3 || !ActorId.isValid(parts[0]) || !ActorId.isValid(parts[1])) {
            return Optional.empty();
        }
        for (RelationType type : RelationType.values()) {
            if (type.name().equals(parts[2])) {
                return Optional.of(new TieId(new ActorId(parts[0]), new ActorId(parts[1]), type));
            }
        }
        return Optional.empty();
    }

    public boolean touches(ActorId actor) {
        return from.equals(actor) || to.equals(actor);
    }

    @Override
    public int compareTo(TieId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return from + "~" + to + "~" + type;
    }
}
