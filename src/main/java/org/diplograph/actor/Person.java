package org.diplograph.actor;

import java.util.List;

/** A person, known from the articles alone. */
public record Person(ActorId id, String fullName, List<String> aliases) implements Actor {
    public Person {
        aliases = List.copyOf(aliases);
    }

    @Override
    public BilingualName name() {
        return BilingualName.same(fullName);
    }

    @Override
    public BilingualName label() {
        int space = fullName.indexOf(' ');
        return BilingualName.same(
                space < 0
                        ? fullName
                        : fullName.charAt(0) + "." + fullName.substring(fullName.lastIndexOf(' ')));
    }

    @Override
    public ActorKind kind() {
        return ActorKind.PERSON;
    }
}
