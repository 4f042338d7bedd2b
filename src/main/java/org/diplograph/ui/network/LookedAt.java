package org.diplograph.ui.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Focus;
import org.diplograph.ui.Selection;
import org.diplograph.ui.ViewState;
import org.jspecify.annotations.Nullable;

/** Actors and ties that a visitor looks at, so that they must be drawn however weak they are. */
record LookedAt(SortedSet<ActorId> actors, SortedSet<TieId> ties) {
    static final LookedAt NOTHING = new LookedAt(new TreeSet<>(), new TreeSet<>());

    /** So many come along at once; of more, the first in the order of their ids. */
    private static final int MOST = 20;

    /** What is selected and focused in a state but missing in what is drawn anyway. */
    static LookedAt beyond(DrawnPart part, ViewState state) {
        Focus focus = state.focus();
        Stream<ActorId> focused = focus == null ? Stream.of() : Stream.of(focus.actor());
        Selection selection = state.selection();
        return new LookedAt(
                Stream.concat(focused, selection == null ? Stream.of() : actors(selection).stream())
                        .filter(actor -> !part.holds(actor))
                        .filter(actor -> part.graph().actor(actor).isPresent())
                        .distinct()
                        .sorted()
                        .limit(MOST)
                        .collect(Collectors.toCollection(TreeSet::new)),
                tie(selection).stream()
                        .filter(tie -> !part.holds(tie))
                        .filter(tie -> part.graph().tie(tie).isPresent())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Collection<ActorId> actors(Selection selection) {
        return switch (selection) {
            case Selection.OfActor(var actor) -> List.of(actor);
            case Selection.OfActors(var several) -> several;
            case Selection.OfActorInDomain(var actor, var domain) -> List.of(actor);
            case Selection.OfCooperation(var several, var domain, var period) -> several;
            case Selection.OfTie tie -> List.of();
            case Selection.OfDomain domain -> List.of();
        };
    }

    private static Optional<TieId> tie(@Nullable Selection selection) {
        return selection instanceof Selection.OfTie(var tie, var domain)
                ? Optional.of(tie)
                : Optional.empty();
    }

    /** Reads what {@link #toString} writes and leaves out whatever else it finds. */
    static LookedAt parse(String text) {
        SortedSet<ActorId> actors = new TreeSet<>();
        SortedSet<TieId> ties = new TreeSet<>();
        Arrays.stream(text.split(",", 2 * MOST + 1))
                .limit(2L * MOST)
                .forEach(
                        id -> {
                            if (ActorId.isValid(id)) {
                                actors.add(new ActorId(id));
                            } else {
                                TieId.parse(id).ifPresent(ties::add);
                            }
                        });
        return new LookedAt(actors, ties);
    }

    boolean isNothing() {
        return actors.isEmpty() && ties.isEmpty();
    }

    @Override
    public String toString() {
        return Stream.concat(actors.stream(), ties.stream())
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }
}
