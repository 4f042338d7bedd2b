package org.diplograph.extraction.relation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.diplograph.actor.ActorId;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Who did what was told last, for words that take it up without naming anybody: "called it a
 * provocation", "welcomed the decision", "a step condemned by X".
 */
final class Deeds {
    private static final int LASTING = 6;
    private static final int RECENT = 2;
    private static final int MOST = 16;
    private static final Set<String> POINTERS = Set.of("it", "this", "that");

    /**
     * @param judges whether it is itself a judgement, which only "the charge" or "the remark" takes
     *     up
     * @param told whether a relation tells it, rather than the mere subject of a sentence
     */
    private record Deed(
            Party by, Set<ActorId> against, int sentence, boolean told, boolean judges) {}

    private final Deque<Deed> told = new ArrayDeque<>();

    void remember(Match match) {
        boolean judges =
                switch (match.rule().type()) {
                    case ACCUSES, SUPPORTS, REJECTS, REQUESTS, CONSULTS -> true;
                    default -> false;
                };
        if (!match.borrowed()) {
            add(
                    new Deed(
                            match.from(),
                            match.both() ? Set.of() : match.to().actors(),
                            match.sentence().view().index(),
                            true,
                            judges));
        }
    }

    /** Remembers who was the subject of a sentence that tells no relation. */
    void acted(Party subject, int sentence) {
        add(new Deed(subject, Set.of(), sentence, false, false));
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
        int object = objectOf(sentence, roles.trigger);
        if (judge == null || !(takesUp(sentence, object) || isWhat(sentence, roles.trigger + 1))) {
            return null;
        }
        int now = sentence.view().index();
        boolean saying = isSaying(sentence, object);
        Party told = latest(judge, now, deed -> deed.told() && (saying || !deed.judges()));
        return told != null || sure
                ? told
                : latest(judge, now, deed -> !deed.told() && now - deed.sentence() <= RECENT);
    }

    /** The last who did something of that kind, without those who judge it. */
    private @Nullable Party latest(Party judge, int now, Predicate<Deed> kind) {
        for (Deed deed : told) {
            Party others =
                    now - deed.sentence() <= LASTING && kind.test(deed)
                            ? without(deed.by(), judge.actors())
                            : null;
            if (others != null) {
                return others;
            }
        }
        return null;
    }

    /** "vowed revenge": whoever last did something to those who say it. */
    @Nullable Party offender(Roles roles) {
        Party victim = roles.subject();
        int now = roles.sentence.view().index();
        for (Deed deed : told) {
            if (now - deed.sentence() > LASTING) {
                return null;
            }
            if (victim != null
                    && deed.told()
                    && !deed.judges()
                    && !Collections.disjoint(deed.against(), victim.actors())) {
                return without(deed.by(), victim.actors());
            }
        }
        return null;
    }

    /**
     * The object, after "warned that" the subject of what is said, or what one is glad of: «se
     * félicite de cette décision».
     */
    private static int objectOf(ParsedSentence sentence, int trigger) {
        if (sentence.verb(trigger) == null) {
            return Clauses.NONE;
        }
        int object = sentence.objectOf(trigger);
        if (object == Clauses.NONE && sentence.joint(trigger + 1) == Joint.THAT) {
            return trigger + 2;
        }
        boolean genitive =
                object == Clauses.NONE
                        && sentence.noun(trigger + 1) instanceof NounPhrase next
                        && sentence.isGenitive(next);
        return genitive ? trigger + 1 : object;
    }

    /** "deplored what Y described as a violation". */
    private static boolean isWhat(ParsedSentence sentence, int chunk) {
        return sentence.joint(chunk) == Joint.RELATIVE
                && sentence.view().folded(sentence.chunks().get(chunk).start()).equals("what");
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
        boolean definite =
                words.definites().contains(view.folded(phrase.start()))
                        || words.judgements().contains(sentence.headLemma(phrase));
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
                && (namesDeed(sentence, phrase)
                        || isSaying(sentence, object)
                        || words.judgements().contains(sentence.headLemma(phrase)));
    }

    /** "the raid", and in "called the fee illegal" what looks like one phrase. */
    private static boolean namesDeed(ParsedSentence sentence, NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (sentence.grammar().words().deeds().contains(sentence.view().token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Party without(Party party, Set<ActorId> judges) {
        List<Party.Element> rest =
                party.elements().stream()
                        .filter(element -> Collections.disjoint(element.actors(), judges))
                        .toList();
        return rest.isEmpty() ? null : new Party(rest);
    }
}
