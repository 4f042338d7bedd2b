package org.diplograph.actor;

/** The three kinds of actor. */
public enum ActorKind {
    STATE,
    ORGANISATION,
    PERSON
}
