package org.diplograph.extraction.relation;

import java.util.Collections;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun of the third person stands for, as a subject or as an object. */
final class ThirdPersonReader {
    private static final int LATER = 16;

    private final Grammar grammar;
    private final Memory memory;

    ThirdPersonReader(Grammar grammar, Memory memory) {
        this.grammar = grammar;
        this.memory = memory;
    }

    @Nullable Party resolve(ParsedSentence sentence, int chunk, boolean many) {
        return isObject(sentence, chunk)
                ? undergoing(sentence, chunk, many)
                : doing(sentence, chunk, many);
    }

    /** "Chad courts Niger, but Mali warned it": the nearest party that is not who does it. */
    private @Nullable Party undergoing(ParsedSentence sentence, int chunk, boolean many) {
        Party self = sentence.subjectParty(chunk - 1);
        Set<ActorId> doing = self == null ? Set.of() : self.actors();
        for (int k = chunk - 2; k >= 0 && k > chunk - ParsedSentence.REACH; k--) {
            NounPhrase other = sentence.noun(k);
            Party party = sentence.party(k);
            if (other != null
                    && party != null
                    && !party.isPlace()
                    && party.isPlural() == many
                    && Collections.disjoint(party.actors(), doing)) {
                return party;
            }
            boolean things =
                    many
                            && other != null
                            && party == null
                            && sentence.view().token(other.head()).reading().plural();
            if (things) {
                return null;
            }
        }
        Party before = memory.pronoun(many);
        return before != null && Collections.disjoint(before.actors(), doing) ? before : null;
    }

    /**
     * The subject told earlier in the sentence ("X said they …"), else the last subject of that
     * number.
     */
    @Nullable Party doing(ParsedSentence sentence, int chunk, boolean many) {
        boolean speaks = false;
        for (int v = chunk + 1; v < sentence.size() && v < chunk + 3; v++) {
            speaks |=
                    sentence.verb(v) instanceof VerbGroup group
                            && grammar.words().reporting().contains(group.lemma());
        }
        for (int v = chunk - 1; v >= 0 && v > chunk - ParsedSentence.REACH; v--) {
            if (sentence.verb(v) instanceof VerbGroup group
                    && group.isFinite()
                    && sentence.subjectParty(v) != null) {
                return sentence.subjectParty(v);
            }
        }
        Party person = speaks ? memory.person() : null;
        if (person != null && !many) {
            return person;
        }
        Set<ActorId> others = undergone(sentence, chunk);
        Party last = memory.pronoun(many);
        boolean fits = last != null && Collections.disjoint(last.actors(), others);
        Party acted = memory.earlierSubject(many, others);
        boolean subject = grammar.isFrench() || goesOn(sentence, chunk) ? acted != null : !fits;
        Party before = subject ? acted : last;
        return before != null ? before : later(sentence, chunk, many);
    }

    /** "A year after it left the union, Chad …": the subject of the main clause to come. */
    private static @Nullable Party later(ParsedSentence sentence, int chunk, boolean many) {
        for (int v = chunk + 2; v < sentence.size() && v < chunk + LATER; v++) {
            if (sentence.verb(v) instanceof VerbGroup group
                    && group.isFinite()
                    && sentence.clauses().openerOf(v) == Clauses.NONE
                    && sentence.clauses().subjectOf(v) > chunk
                    && sentence.joint(sentence.clauses().subjectOf(v) - 1) == Joint.COMMA) {
                Party party = sentence.subjectParty(v);
                return party != null && party.isPlural() == many ? party : null;
            }
        }
        return null;
    }

    /**
     * Whether a pronoun was taken for whom its own verb concerns ("it accused Chad"), or opens a
     * sentence that goes on with what the last one's subject did: "it also …", «elle a aussi …».
     */
    boolean isMistaken(ParsedSentence sentence, int chunk, NounPhrase phrase) {
        Grammar.File words = grammar.words();
        String word = sentence.view().folded(phrase.head());
        Party party = sentence.party(chunk);
        boolean pronoun =
                words.singularPronouns().contains(word) || words.pluralPronouns().contains(word);
        if (!pronoun || party == null || !phrase.isBare() || isObject(sentence, chunk)) {
            return false;
        }
        return !Collections.disjoint(party.actors(), undergone(sentence, chunk))
                || (goesOn(sentence, chunk)
                        && memory.earlierSubject(party.isPlural(), Set.of()) != null);
    }

    /** "It also …", «Elle a également …». */
    private boolean goesOn(ParsedSentence sentence, int chunk) {
        VerbGroup verb = chunk == 0 ? sentence.verb(1) : null;
        if (verb == null) {
            return false;
        }
        for (int i = verb.start() - 1; i <= verb.end(); i++) {
            if (grammar.words().continuing().contains(sentence.view().folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whom the verb after a pronoun concerns: "it accused Chad" does not mean Chad. */
    private static Set<ActorId> undergone(ParsedSentence sentence, int chunk) {
        VerbGroup verb = sentence.verb(chunk + 1);
        int object = verb == null || verb.isPassive() ? Clauses.NONE : sentence.objectOf(chunk + 1);
        Party party = sentence.party(object);
        return party == null ? Set.of() : party.actors();
    }

    private static boolean isObject(ParsedSentence sentence, int chunk) {
        return sentence.verb(chunk - 1) instanceof VerbGroup verb
                && !verb.isPassive()
                && !(sentence.verb(chunk + 1) instanceof VerbGroup next && next.isFinite());
    }
}
