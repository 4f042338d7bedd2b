package org.diplograph.actor;

import java.util.regex.Pattern;

/**
 * The stable name of an actor in files, addresses and code: {@code MLI} for a state (ISO 3166-1
 * alpha-3), {@code org:cedeao} for an organisation, {@code person:serguei-lavrov} for a person.
 */
public record ActorId(String value) implements Comparable<ActorId> {
    private static final Pattern FORM =
            Pattern.compile("[A-Z]{3}|(org|person):[a-z0-9]+(-[a-z0-9]+)*");

    public ActorId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an actor id: " + value);
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
