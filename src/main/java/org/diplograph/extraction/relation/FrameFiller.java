package org.diplograph.extraction.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.fact.RelationType;
import org.jspecify.annotations.Nullable;

/** Fills the places of a rule's frames with the parties around its trigger. */
final class FrameFiller {
    private FrameFiller() {}

    static @Nullable Match fill(Rule rule, Frame frame, Roles roles, Memory memory) {
        if (frame.to().contains(Memory.EVENT)) {
            return again(rule, roles, memory.events().takenUp(roles, rule.type()));
        }
        boolean talks = rule.type() == RelationType.CONSULTS;
        Party to = find(frame.to(), roles, memory, talks);
        if (to == null) {
            return null;
        }
        if (frame.isBoth()) {
            boolean far = frame.to().contains("subject") && (!roles.isNear() || isSeveral(roles));
            return to.isPlural() && !far ? match(rule, roles, to, to, true, false) : null;
        }
        Party from = find(frame.from(), roles, memory, talks);
        if (from == null
                || from.isSame(to)
                || !differ(from, to)
                || isWithin(rule.type(), from, to)
                || !mayBe(rule.type(), to)) {
            return null;
        }
        return match(rule, roles, from, to, false, false);
    }

    /** "have each agreed": every one of them, but not with one another. */
    private static boolean isSeveral(Roles roles) {
        VerbGroup group = roles.sentence.verb(roles.verb());
        if (group == null) {
            return false;
        }
        SentenceView view = roles.sentence.view();
        for (int i = Math.max(0, group.start() - 1); i <= group.main() + 1; i++) {
            Grammar.File words = roles.sentence.grammar().words();
            if (words.severally().contains(view.folded(i))
                    && !words.reciprocals().contains(view.folded(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The parties of the last event, each on its side. */
    private static @Nullable Match again(Rule rule, Roles roles, @Nullable Match told) {
        return told == null ? null : match(rule, roles, told.from(), told.to(), told.both(), true);
    }

    private static boolean mayBe(RelationType type, Party to) {
        return switch (type) {
            case MEMBER_OF, JOINS, WITHDRAWS_FROM ->
                    to.actors().stream().anyMatch(id -> id.value().startsWith("org:"));
            default -> true;
        };
    }

    /** "The talks between X and Y were praised by X": nobody does so to a group of his own. */
    private static boolean isWithin(RelationType type, Party from, Party to) {
        return !type.isSymmetric() && to.isPlural() && to.actors().containsAll(from.actors());
    }

    private static boolean differ(Party from, Party to) {
        Set<ActorId> all = new HashSet<>(from.actors());
        all.addAll(to.actors());
        return all.size() > 1;
    }

    private static Match match(
            Rule rule, Roles roles, Party from, Party to, boolean both, boolean borrowed) {
        return new Match(
                rule, roles.sentence, roles.trigger, roles.span(), from, to, both, borrowed);
    }

    /**
     * The party in the first place that is filled; of several prepositions in a row the nearest
     * complement counts.
     *
     * @param talks whether the relation is one of visits and talks, which a capital may stand for
     *     even as a place
     */
    private static @Nullable Party find(
            List<String> places, Roles roles, Memory memory, boolean talks) {
        Party nearest = null;
        for (String place : places) {
            boolean anywhere = talks || place.endsWith("@") || place.equals("object");
            String name = place.endsWith("@") ? place.substring(0, place.length() - 1) : place;
            Party party = Memory.knows(name) ? memory.find(name, roles) : roles.find(name);
            Party found = party != null && (anywhere || !party.isPlace()) ? party : null;
            if (Roles.isNamed(name) || Memory.knows(name)) {
                if (nearest != null || found != null) {
                    return nearest != null ? nearest : found;
                }
            } else if (found != null
                    && (nearest == null || found.span().start() < nearest.span().start())) {
                nearest = found;
            }
        }
        return nearest;
    }

    /** A bullet takes the parties it does not name from the event it belongs to. */
    static @Nullable Match inBullet(Rule rule, Roles roles, Memory memory) {
        Match main = memory.events().of(rule.type());
        if (main == null) {
            return null;
        }
        if (rule.type().isSymmetric()) {
            return again(rule, roles, main);
        }
        for (Frame frame : rule.frames()) {
            Party to = frame.isBoth() ? null : find(frame.to(), roles, memory, false);
            if (to != null && !to.actors().equals(Events.partiesOf(main).actors())) {
                Party from = memory.events().othersThan(to, roles);
                return from == null ? null : match(rule, roles, from, to, false, true);
            }
        }
        return null;
    }
}
