package org.diplograph.actor;

import java.util.List;

/** Someone who acts in the articles: a state, an organisation or a person. */
public sealed interface Actor permits State, Organisation, Person {
    ActorId id();

    /** The usual full name. */
    BilingualName name();

    /** The name for a map or a drawing: an acronym or the short form, where there is one. */
    BilingualName label();

    /** Every other form under which the actor is known, in both languages, without order. */
    List<String> aliases();

    ActorKind kind();
}
