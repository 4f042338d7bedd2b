package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into noun phrases, verb groups and what stands between them, from left to right
 * in one pass.
 */
final class Chunker {
    private final Grammar grammar;
    private final NounPhraseReader nouns;
    private final VerbGroupReader verbs;

    Chunker(Grammar grammar) {
        this.grammar = grammar;
        this.nouns =
                grammar.isFrench()
                        ? new FrenchNounPhrases(grammar)
                        : new EnglishNounPhrases(grammar);
        this.verbs =
                grammar.isFrench() ? new FrenchVerbGroups(grammar) : new EnglishVerbGroups(grammar);
    }

    List<Chunk> chunk(SentenceView view) {
        List<Chunk> chunks = new ArrayList<>();
        int i = 0;
        String preposition = null;
        int prepositionAt = -1;
        while (i < view.size()) {
            boolean afterNoun =
                    !chunks.isEmpty()
                            && chunks.getLast() instanceof NounPhrase phrase
                            && phrase.end() == i;
            afterNoun |=
                    !chunks.isEmpty()
                            && chunks.getLast() instanceof VerbGroup group
                            && group.isPassive();
            PhraseTable.Match<String> match =
                    view.mentionAt(i) == null ? grammar.prepositions().match(view, i) : null;
            if (match != null
                    && match.end() == i + 1
                    && !chunks.isEmpty()
                    && isParticle(view, i, chunks.getLast())) {
                i++;
                continue;
            }
            PhraseTable.Match<Joint> joint = match == null ? null : grammar.joints().match(view, i);
            boolean isJoint = joint != null && match != null && joint.end() > match.end();
            if (match != null && !isJoint && verbs.isPreposition(view, i, match.end(), afterNoun)) {
                preposition = match.value();
                prepositionAt = i;
                i = match.end();
                continue;
            }
            Boundary boundary = view.mentionAt(i) == null ? boundaryAt(view, i) : null;
            if (boundary != null) {
                chunks.add(boundary);
                preposition = null;
                i = boundary.end();
                continue;
            }
            VerbGroup verb = verbs.readAt(view, i, preposition, chunks);
            if (verb != null) {
                chunks.add(verb);
                preposition = null;
                i = verb.end();
                continue;
            }
            NounPhrase noun =
                    nouns.readAt(view, i, preposition, preposition == null ? i : prepositionAt);
            if (noun != null) {
                chunks.add(noun);
                preposition = null;
                i = noun.end();
                continue;
            }
            if (view.token(i).is(PartOfSpeech.ADVERB)
                    || view.token(i).is(PartOfSpeech.NUMBER) && !grammar.isFrench()) {
                preposition = null;
            }
            i++;
        }
        return grammar.isFrench()
                ? withSharedAuxiliaries(withRelatives(view, chunks))
                : withMainVerb(view, chunks);
    }

    /**
     * "The council extended by a year the embargo": where no other verb is finite, a form that may
     * be past and that no agent follows.
     */
    private static List<Chunk> withMainVerb(SentenceView view, List<Chunk> chunks) {
        for (int k = 1; k < chunks.size(); k++) {
            if (chunks.get(k) instanceof VerbGroup verb && verb.isFinite()) {
                return chunks;
            }
        }
        for (int k = 1; k + 1 < chunks.size(); k++) {
            if (chunks.get(k) instanceof VerbGroup verb
                    && verb.form() == VerbForm.PAST_PARTICIPLE
                    && verb.isPassive()
                    && view.token(verb.main()).readings().stream()
                            .anyMatch(reading -> reading.form() == VerbForm.PAST)
                    && chunks.get(k - 1) instanceof NounPhrase
                    && chunks.get(k + 1) instanceof NounPhrase next
                    && next.own().isEmpty()
                    && next.modifiers().isEmpty()) {
                List<Chunk> read = new ArrayList<>(chunks);
                read.set(k, verb.inThePast());
                return read;
            }
        }
        return chunks;
    }

    /** "a reçu X et signé Y": the second participle shares the auxiliary of the first. */
    private static List<Chunk> withSharedAuxiliaries(List<Chunk> chunks) {
        List<Chunk> read = new ArrayList<>(chunks.size());
        VerbGroup last = null;
        for (int k = 0; k < chunks.size(); k++) {
            Chunk chunk = chunks.get(k);
            if (chunk instanceof VerbGroup verb) {
                boolean joined =
                        k > 0
                                && chunks.get(k - 1) instanceof Boundary boundary
                                && (boundary.joint() == Joint.CONJUNCTION
                                        || (boundary.joint() == Joint.COMMA
                                                && k + 1 < chunks.size()
                                                && chunks.get(k + 1) instanceof NounPhrase object
                                                && object.isBare()));
                boolean shared =
                        joined
                                && last != null
                                && last.perfect()
                                && last.isFinite()
                                && !last.isPassive()
                                && verb.form() == VerbForm.PAST_PARTICIPLE
                                && verb.isPassive();
                if (shared) {
                    verb = verb.inThePast();
                }
                last = verb;
                read.add(verb);
            } else {
                if (chunk instanceof Boundary boundary && boundary.joint() == Joint.STOP) {
                    last = null;
                }
                read.add(chunk);
            }
        }
        return read;
    }

    /** "dont X est membre" opens a clause, "dont X et Y" gives examples. */
    private static List<Chunk> withRelatives(SentenceView view, List<Chunk> chunks) {
        List<Chunk> read = new ArrayList<>(chunks.size());
        for (int k = 0; k < chunks.size(); k++) {
            boolean relative =
                    chunks.get(k) instanceof NounPhrase phrase
                            && !phrase.isBare()
                            && view.folded(phrase.outset()).equals("dont")
                            && isFollowedByVerb(chunks, k);
            if (relative && chunks.get(k) instanceof NounPhrase phrase) {
                read.add(
                        new Boundary(phrase.outset(), phrase.outset() + 1, Joint.RELATIVE, "dont"));
                read.add(phrase.withoutPreposition());
            } else {
                read.add(chunks.get(k));
            }
        }
        return read;
    }

    private static boolean isFollowedByVerb(List<Chunk> chunks, int k) {
        for (int i = k + 1; i < chunks.size() && i < k + 6; i++) {
            switch (chunks.get(i)) {
                case VerbGroup verb -> {
                    return verb.isFinite();
                }
                case Boundary boundary -> {
                    if (boundary.joint() != Joint.CONJUNCTION) {
                        return false;
                    }
                }
                case NounPhrase _ -> {}
            }
        }
        return false;
    }

    /** "broke off relations": part of the verb right before it. */
    private boolean isParticle(SentenceView view, int i, Chunk before) {
        return before instanceof VerbGroup group
                && group.end() == i
                && grammar.words()
                        .particles()
                        .getOrDefault(view.folded(i), Set.of())
                        .contains(group.lemma());
    }

    private @Nullable Boundary boundaryAt(SentenceView view, int i) {
        Token token = view.token(i);
        PhraseTable.Match<Joint> match = grammar.joints().match(view, i);
        if (match != null && !(match.value() == Joint.THAT && token.is(PartOfSpeech.DETERMINER))) {
            return new Boundary(i, match.end(), match.value(), view.folded(i));
        }
        return switch (token.text()) {
            case "," -> new Boundary(i, i + 1, Joint.COMMA, ",");
            case ":" -> new Boundary(i, i + 1, Joint.COLON, ":");
            case ";", ".", "!", "?", "…" -> new Boundary(i, i + 1, Joint.STOP, token.text());
            case "(", ")", "-", "–", "—" -> new Boundary(i, i + 1, Joint.BREAK, token.text());
            default -> null;
        };
    }
}
