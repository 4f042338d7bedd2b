package org.diplograph.extraction.relation;

import java.util.Arrays;
import java.util.List;
import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/** For every verb of a sentence: the phrase that is its subject and the verb that governs it. */
final class Clauses {
    static final int NONE = -1;

    private final Grammar grammar;
    private final SentenceView view;
    private final List<Chunk> chunks;
    private final @Nullable Party[] parties;
    private final int[] ends;
    private final int[] groupStart;
    private final int[] subject;
    private final int[] governor;
    private final int[] opener;
    private final ChunkWalk walk;

    Clauses(Grammar grammar, SentenceView view, List<Chunk> chunks, PartyBuilder.Result built) {
        this.view = view;
        this.grammar = grammar;
        this.chunks = chunks;
        this.walk = new ChunkWalk(chunks);
        this.parties = built.parties();
        this.ends = built.ends();
        this.groupStart = new int[chunks.size()];
        this.subject = filled(chunks.size());
        this.governor = filled(chunks.size());
        this.opener = filled(chunks.size());
        groups();
        openers();
        for (int v = 0; v < chunks.size(); v++) {
            if (chunks.get(v) instanceof VerbGroup verb && verb.isFinite()) {
                subject[v] = ofFinite(v, verb);
            }
        }
        for (int v = 0; v < chunks.size(); v++) {
            if (chunks.get(v) instanceof VerbGroup verb && !verb.isFinite()) {
                ofNonFinite(v, verb);
            }
        }
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, NONE);
        return values;
    }

    int subjectOf(int verb) {
        return subject[verb];
    }

    int governorOf(int verb) {
        return governor[verb];
    }

    /**
     * The word that opens the subordinate clause of a finite verb, {@link #NONE} in a main clause.
     */
    int openerOf(int verb) {
        return opener[verb];
    }

    private void groups() {
        for (int k = 0; k < chunks.size(); k++) {
            groupStart[k] = k;
        }
        for (int k = 0; k < chunks.size(); k++) {
            if (parties[k] != null && groupStart[k] == k) {
                for (int i = k + 1; i < ends[k]; i++) {
                    groupStart[i] = k;
                }
            }
        }
    }

    private void openers() {
        int open = NONE;
        for (int k = 0; k < chunks.size(); k++) {
            if (chunks.get(k) instanceof Boundary boundary) {
                if (boundary.opensClause()) {
                    open = k;
                } else if (boundary.joint() == Joint.STOP) {
                    open = NONE;
                }
            } else if (chunks.get(k) instanceof VerbGroup verb && verb.isFinite()) {
                int beside = walk.besideVerb(k);
                opener[k] = open == NONE && beside != NONE ? opener[beside] : open;
                open = NONE;
            }
        }
    }

    private int ofFinite(int v, VerbGroup verb) {
        int beside = walk.besideVerb(v);
        if (beside != NONE) {
            return subject[beside];
        }
        if (grammar.words().reporting().contains(verb.lemma())) {
            int inverted = inverted(v);
            if (inverted != NONE) {
                return inverted;
            }
        }
        boolean separated = false;
        int j = v - 1;
        while (j >= 0 && j > v - ParsedSentence.REACH) {
            Chunk chunk = chunks.get(j);
            switch (chunk) {
                case NounPhrase phrase -> {
                    int start = groupStart[j];
                    if (isTime(phrase) && parties[j] == null) {
                        j--;
                        continue;
                    }
                    if (!separated && phrase.isUnder("after") && ends[j] == v) {
                        return start;
                    }
                    if (!(chunks.get(start) instanceof NounPhrase first)
                            || !first.isBare()
                            || !phrase.isBare() && start == j) {
                        j = start - 1;
                        continue;
                    }
                    if (separated && isApposition(start)) {
                        j = start - 2;
                        continue;
                    }
                    int verbBefore =
                            separated ? walk.verbAhead(start) : walk.directVerbBefore(start);
                    if (verbBefore == NONE || (!separated && walk.isFinite(verbBefore))) {
                        return start;
                    }
                    j = verbBefore;
                    separated = true;
                    continue;
                }
                case VerbGroup earlier -> {
                    if (!earlier.isFinite()) {
                        j--;
                        continue;
                    }
                    if (opener[j] == NONE) {
                        return subject[j];
                    }
                    j = opener[j] - 1;
                    separated = false;
                    continue;
                }
                case Boundary boundary -> {
                    if (boundary.joint() == Joint.RELATIVE_SUBJECT) {
                        return antecedentOf(j);
                    }
                    if (boundary.opensClause()) {
                        return afterVerb(v, boundary);
                    }
                    if (boundary.joint() == Joint.STOP) {
                        return NONE;
                    }
                    separated = true;
                }
            }
            j--;
        }
        return NONE;
    }

    /** "que soutient la France": in a French relative clause the subject may follow the verb. */
    private int afterVerb(int v, Boundary opener) {
        boolean relative = opener.joint() == Joint.THAT || opener.joint() == Joint.RELATIVE;
        if (!grammar.isFrench() || !relative) {
            return NONE;
        }
        for (int i = v + 1; i < chunks.size() && i < v + 3; i++) {
            if (chunks.get(i) instanceof NounPhrase phrase) {
                return phrase.isBare() && !isTime(phrase) ? i : NONE;
            }
        }
        return NONE;
    }

    /** ", a déclaré le ministre": the subject of a verb of saying may follow it. */
    private int inverted(int v) {
        boolean opens =
                v == 0 || chunks.get(v - 1) instanceof Boundary boundary && !boundary.opensClause();
        return opens
                        && v + 1 < chunks.size()
                        && chunks.get(v + 1) instanceof NounPhrase phrase
                        && phrase.isBare()
                ? v + 1
                : NONE;
    }

    /**
     * "X, partner of Y, …": a bare phrase between a comma and a comma tells more of the one before.
     */
    private boolean isApposition(int start) {
        if (start < 2
                || !(chunks.get(start - 1) instanceof Boundary boundary)
                || boundary.joint() != Joint.COMMA
                || !(chunks.get(start - 2) instanceof NounPhrase)) {
            return false;
        }
        return chunks.get(groupStart[start - 2]) instanceof NounPhrase before
                && before.isBare()
                && !isTime(before)
                && (parties[groupStart[start - 2]] != null || parties[start] == null);
    }

    /** "last weekend", "jeudi": never who does something. */
    private boolean isTime(NounPhrase phrase) {
        return grammar.isTime(view.token(phrase.head()));
    }

    /** The noun phrase a relative pronoun stands for. */
    int antecedentOf(int relative) {
        int j = relative - 1;
        while (j >= 0
                && chunks.get(j) instanceof Boundary boundary
                && boundary.joint() == Joint.COMMA) {
            j--;
        }
        return j >= 0 && chunks.get(j) instanceof NounPhrase ? groupStart[j] : NONE;
    }

    private void ofNonFinite(int v, VerbGroup verb) {
        int before = verbBefore(v);
        if (verb.form() == VerbForm.INFINITIVE) {
            governor[v] = before;
            if (v > 0
                    && chunks.get(v - 1) instanceof NounPhrase owner
                    && (isOwner(v - 1, owner) || isOwned(v - 1, owner))) {
                subject[v] = v - 1;
                return;
            }
            subject[v] = before == NONE ? ofAlone(v) : controlled(before, v);
            return;
        }
        boolean gerund = verb.marker() != null;
        if (!gerund && v > 0 && chunks.get(v - 1) instanceof NounPhrase) {
            subject[v] = groupStart[v - 1];
            governor[v] = before;
            return;
        }
        governor[v] = before == NONE ? nextFinite(v) : before;
        int described = describedBy(v, verb);
        subject[v] = described == NONE ? done(v, verb, before) : described;
    }

    /** "Chad to host talks": in a headline the phrase before the infinitive. */
    private int ofAlone(int v) {
        int finite = nextFinite(v);
        boolean headline =
                finite == NONE
                        && !grammar.isFrench()
                        && v > 0
                        && chunks.get(v - 1) instanceof NounPhrase;
        if (!headline) {
            return subject(finite);
        }
        return chunks.get(groupStart[v - 1]) instanceof NounPhrase first && first.isBare()
                ? groupStart[v - 1]
                : NONE;
    }

    /** "accuses X of arming Y": X arms; "met X before arming Y": the subject of "met" does. */
    private int done(int v, VerbGroup verb, int before) {
        boolean complement = before != NONE && verb.marker() != null && isComplement(verb.marker());
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
            return NONE;
        }
        int start = groupStart[v - 2];
        boolean fits =
                chunks.get(start) instanceof NounPhrase phrase
                        && !isTime(phrase)
                        && (!grammar.isFrench() || agrees(verb, start));
        return fits ? start : NONE;
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
        return verb == NONE ? NONE : subject[verb];
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
                return NONE;
            }
        }
        return NONE;
    }

    private int nextFinite(int v) {
        for (int j = v + 1; j < chunks.size() && j < v + ParsedSentence.REACH; j++) {
            if (walk.isFinite(j) && opener[j] == NONE) {
                return j;
            }
            if (chunks.get(j) instanceof Boundary boundary && boundary.joint() == Joint.STOP) {
                return NONE;
            }
        }
        return NONE;
    }
}
