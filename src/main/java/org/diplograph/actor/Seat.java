package org.diplograph.actor;

/** The city in which an organisation sits, and the state or territory in which that lies. */
public record Seat(BilingualName city, ActorId state) {}
