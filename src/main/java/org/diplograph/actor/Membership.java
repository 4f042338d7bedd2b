package org.diplograph.actor;

import org.jspecify.annotations.Nullable;

/**
 * A state's time in an organisation, as general knowledge has it (not as an article says).
 *
 * @param since year, month or day it began ({@code 1975}, {@code 1975-05}, {@code 1975-05-28}),
 *     null if unknown
 * @param until the same for its end, null while it lasts
 */
public record Membership(ActorId state, @Nullable String since, @Nullable String until) {}
