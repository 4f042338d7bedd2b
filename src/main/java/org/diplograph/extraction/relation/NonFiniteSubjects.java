package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/** Finds who does what an infinitive, a gerund or a participle tells, and the verb above it. */
final class NonFiniteSubjects {
    private final Grammar grammar;
    private final SentenceView view;
    private final ClauseLinks links;
    private final List<Chunk> chunks;
    private final @Nullable Party[] parties;
    private final int[] groupStart;
    private final int[] subject;
    private final int[] governor;
    private final int[] opener;
    private final ChunkWalk walk;

    NonFiniteSubjects(Grammar grammar, SentenceView view, ClauseLinks links, ChunkWalk walk) {
        this.grammar = grammar;
        this.view = view;
        this.links = links;
        this.chunks = links.chunks;
        this.parties = links.parties;
        this.groupStart = links.groupStart;
        this.subject = links.subject;
        this.governor = links.governor;
        this.opener = links.opener;
        this.walk = walk;
    }

    /** Notes the subject of the verb and its governor. */
    void link(int v, VerbGroup verb) {
        int before = verbBefore(v);
        if (verb.form() == VerbForm.INFINITIVE) {
            governor[v] = before;
            if (v > 0
                    && chunks.get(v - 1) instanceof NounPhrase owner
                    && (isOwner(v - 1, owner) || isOwned(v - 1, owner))) {
                subject[v] = v - 1;
                return;
            }
            subject[v] = before == Clauses.NONE ? ofAlone(v) : controlled(before, v);
            return;
        }
        boolean gerund = verb.marker() != null;
        if (!gerund && v > 0 && chunks.get(v - 1) instanceof NounPhrase) {
            subject[v] = groupStart[v - 1];
            governor[v] = before;
            return;
        }
        governor[v] = before == Clauses.NONE ? nextFinite(v) : before;
        int described = describedBy(v, verb);
        subject[v] = described == Clauses.NONE ? done(v, verb, before) : described;
    }

    /** "Chad to host talks": in a headline the phrase before the infinitive. */
    private int ofAlone(int v) {
        int finite = nextFinite(v);
        boolean headline =
                finite == Clauses.NONE
                        && !grammar.isFrench()
                        && v > 0
                        && chunks.get(v - 1) instanceof NounPhrase;
        if (!headline) {
            return subject(finite);
        }
        return chunks.get(groupStart[v - 1]) instanceof NounPhrase first && first.isBare()
                ? groupStart[v - 1]
                : Clauses.NONE;
    }

    /** "accuses X of arming Y": X arms; "met X before arming Y": the subject of "met" does. */
    private int done(int v, VerbGroup verb, int before) {
        boolean complement =
                before != Clauses.NONE && verb.marker() != null && isComplement(verb.marker());
        return complement ? controlled(before, v) : subject(governor[v]);
    }

    /** "accused X of arming Y", "barred X from entering". */
    private boolean isComplement(String marker) {
        return grammar.isGenitive(marker) || marker.equals("from");
    }

    /**
     * "X, suspended by Y, …": the phrase right before the comma that a passive participle follows,
     * unless the participle does not agree with it (French).
     */
    private int describedBy(int v, VerbGroup verb) {
        boolean follows =
                verb.form() == VerbForm.PAST_PARTICIPLE
                        && verb.isPassive()
                        && !grammar.words().accompanying().contains(verb.lemma())
                        && v > 1
                        && chunks.get(v - 1) instanceof Boundary comma
                        && comma.joint() == Joint.COMMA;
        if (!follows || !(chunks.get(v - 2) instanceof NounPhrase)) {
            return Clauses.NONE;
        }
        int start = groupStart[v - 2];
        boolean fits =
                chunks.get(start) instanceof NounPhrase phrase
                        && !links.isTime(phrase)
                        && (!grammar.isFrench() || agrees(verb, start));
        return fits ? start : Clauses.NONE;
    }

    /** Whether participle and phrase are both of one, or both of several. */
    private boolean agrees(VerbGroup participle, int start) {
        boolean plural = view.folded(participle.main()).endsWith("s");
        NounPhrase phrase = (NounPhrase) chunks.get(start);
        Party party = parties[start];
        boolean several =
                grammar.words().plurals().contains(view.folded(phrase.start()))
                        || grammar.words().plurals().contains(view.folded(phrase.outset()))
                        || (party != null && party.elements().size() > 1);
        return plural == several;
    }

    /** "la volonté de la France de continuer": the genitive says who continues. */
    private boolean isOwner(int chunk, NounPhrase phrase) {
        return parties[chunk] != null
                && phrase.preposition() != null
                && grammar.isGenitive(phrase.preposition())
                && groupStart[chunk] == chunk;
    }

    /** "the Albanian bid to join": the adjective or possessor says who joins. */
    private boolean isOwned(int chunk, NounPhrase phrase) {
        return parties[chunk] == null && !phrase.modifiers().isEmpty();
    }

    private int controlled(int governing, int infinitive) {
        if (chunks.get(governing) instanceof VerbGroup verb
                && !verb.isPassive()
                && grammar.words().control().contains(verb.lemma())) {
            for (int i = governing + 1; i < infinitive; i++) {
                if (parties[i] != null) {
                    return i;
                }
            }
            if (chunks.get(governing + 1) instanceof NounPhrase phrase && phrase.isBare()) {
                return governing + 1;
            }
        }
        return subject(governing);
    }

    private int subject(int verb) {
        return verb == Clauses.NONE ? Clauses.NONE : subject[verb];
    }

    private int verbBefore(int v) {
        boolean separated = false;
        for (int j = v - 1; j >= 0 && j > v - ParsedSentence.REACH; j--) {
            if (chunks.get(j) instanceof VerbGroup verb
                    && (verb.form() != VerbForm.PAST_PARTICIPLE
                            || (!separated && grammar.words().control().contains(verb.lemma())))) {
                return j;
            }
            separated |= chunks.get(j) instanceof Boundary;
            if (chunks.get(j) instanceof Boundary boundary && boundary.joint() == Joint.STOP) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    private int nextFinite(int v) {
        for (int j = v + 1; j < chunks.size() && j < v + ParsedSentence.REACH; j++) {
            if (walk.isFinite(j) && opener[j] == Clauses.NONE) {
                return j;
            }
            if (chunks.get(j) instanceof Boundary boundary && boundary.joint() == Joint.STOP) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }
}
