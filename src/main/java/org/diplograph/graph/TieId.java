package org.diplograph.graph;

import java.util.Optional;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.Fact;
import org.diplograph.fact.RelationType;

/** The name of a tie in addresses and data: {@code MLI~org:cedeao~WITHDRAWS_FROM}. */
public record TieId(ActorId from, ActorId to, RelationType type) implements Comparable<TieId> {
    static TieId of(Fact fact) {
        return new TieId(fact.from(), fact.to(), fact.type());
    }

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

    /** By what {@link #toString} writes. */
    @Override
    public int compareTo(TieId other) {
        int byFrom = compareBeforeTilde(from.value(), other.from.value());
        if (byFrom != 0) {
            return byFrom;
        }
        int byTo = compareBeforeTilde(to.value(), other.to.value());
        return byTo != 0 ? byTo : type.name().compareTo(other.type.name());
    }

    /** As if a tilde followed, which comes after every character of an id. */
    private static int compareBeforeTilde(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            int order = Character.compare(one.charAt(i), other.charAt(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(other.length(), one.length());
    }

    @Override
    public String toString() {
        return from + "~" + to + "~" + type;
    }
}
