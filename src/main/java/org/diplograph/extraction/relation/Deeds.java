package org.diplograph.extraction.relation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Who did what was told last, for words that take it up without naming anybody: "called it a
 * provocation", "welcomed the decision", "a step condemned by X".
 */
final class Deeds {
    private static final int LASTING = 3;
    private static final int MOST = 8;
    private static final Set<String> POINTERS = Set.of("it", "this", "that");

    /**
     * @param judges whether it is itself a judgement, which only "the charge" or "the remark" takes
     *     up
     * @param told whether a relation tells it, rather than the mere subject of a sentence
     */
    private record Deed(Party by, int sentence, boolean told, boolean judges) {}

    private final Deque<Deed> told = new ArrayDeque<>();

    void remember(Match match) {
        boolean judges =
                switch (match.rule().type()) {
                    case ACCUSES, SUPPORTS, REJECTS, REQUESTS, CONSULTS -> true;
                    default -> false;
                };
        if (!match.borrowed()) {
            add(new Deed(match.from(), match.sentence().view().index(), true, judges));
        }
    }

    /** Remembers who was the subject of a sentence that tells no relation. */
    void acted(Party subject, int sentence) {
        add(new Deed(subject, sentence, false, false));
    }

    private void add(Deed deed) {
        told.addFirst(deed);
        if (told.size() > MOST) {
            told.removeLast();
        }
    }

    /**
     * Who did what the object of the trigger takes up; never those who judge it.
     *
     * @param sure whether only a told relation counts
     */
    @Nullable Party doer(Roles roles, boolean sure) {
        Party judge = roles.subject();
        ParsedSentence sentence = roles.sentence;
        int object =
                sentence.verb(roles.trigger) == null
                        ? Clauses.NONE
                        : sentence.objectOf(roles.trigger);
        if (judge == null || !takesUp(sentence, object)) {
            return null;
        }
        boolean saying = isSaying(sentence, object);
        for (Deed deed : told) {
            int ago = sentence.view().index() - deed.sentence();
            if (ago > LASTING) {
                return null;
            }
            if ((!deed.told() && (sure || ago > 1)) || (deed.judges() && !saying)) {
                continue;
            }
            Party others = without(deed.by(), judge.actors());
            if (others != null) {
                return others;
            }
        }
        return null;
    }

    private static boolean isSaying(ParsedSentence sentence, int object) {
        NounPhrase phrase = sentence.noun(object);
        return phrase != null
                && sentence.grammar().words().sayings().contains(sentence.headLemma(phrase));
    }

    private static boolean takesUp(ParsedSentence sentence, int object) {
        NounPhrase phrase = sentence.noun(object);
        if (phrase == null) {
            return false;
        }
        SentenceView view = sentence.view();
        if (POINTERS.contains(view.folded(phrase.head()))) {
            return true;
        }
        Grammar.File words = sentence.grammar().words();
        boolean definite = words.definites().contains(view.folded(phrase.start()));
        boolean apposed = sentence.joint(object - 1) == Joint.COMMA && object > 1;
        boolean specified =
                sentence.noun(object + 1) instanceof NounPhrase next
                        && !next.isBare()
                        && (sentence.party(object + 1) != null || !next.modifiers().isEmpty());
        return phrase.start() < phrase.head()
                && (definite || apposed)
                && !phrase.possessive()
                && phrase.modifiers().isEmpty()
                && sentence.party(object) == null
                && !specified
                && (words.deeds().contains(sentence.headLemma(phrase))
                        || isSaying(sentence, object));
    }

    private static @Nullable Party without(Party party, Set<ActorId> judges) {
        List<Party.Element> rest =
                party.elements().stream()
                        .filter(element -> Collections.disjoint(element.actors(), judges))
                        .toList();
        return rest.isEmpty() ? null : new Party(rest);
    }
}
