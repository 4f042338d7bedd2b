package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;

/** Tells the second phrase of a list from the subject of a new clause. */
final class ClauseStarts {
    private final Grammar grammar;
    private final SentenceView view;
    private final List<Chunk> chunks;
    private final int[] ends;
    private final PartyDraft draft;

    ClauseStarts(Grammar grammar, SentenceView view, PartyDraft draft) {
        this.grammar = grammar;
        this.view = view;
        this.draft = draft;
        this.chunks = draft.chunks;
        this.ends = draft.ends;
    }

    /**
     * Whether the phrase after "and" is the subject of a verb of its own while the one before it
     * closes a clause.
     */
    boolean beginsClause(int k, int next) {
        int after = ends[next];
        boolean apposition =
                draft.jointAt(after) == Joint.COMMA
                        && draft.nounAt(after + 1) instanceof NounPhrase name
                        && name.isBare()
                        && draft.jointAt(after + 2) == Joint.COMMA;
        int verbAt = apposition ? after + 3 : after;
        if (!(draft.chunkAt(verbAt) instanceof VerbGroup verb && verb.isFinite())) {
            return false;
        }
        if (isFronted(k) && draft.nounAt(next) instanceof NounPhrase subject && subject.isBare()) {
            return true;
        }
        for (int i = k - 1; i >= 0 && i > k - ParsedSentence.REACH; i--) {
            if (chunks.get(i) instanceof VerbGroup earlier && earlier.isFinite()) {
                return true;
            }
            if (chunks.get(i) instanceof Boundary boundary
                    && (boundary.opensClause() || boundary.joint() == Joint.STOP)) {
                return false;
            }
        }
        return false;
    }

    /** "In X, Y and Z met": a phrase with a preposition before any subject. */
    private boolean isFronted(int k) {
        if (draft.nounAt(k) instanceof NounPhrase phrase && phrase.isBare()) {
            return false;
        }
        for (int i = k - 1; i >= 0 && i > k - ParsedSentence.REACH; i--) {
            switch (chunks.get(i)) {
                case NounPhrase phrase -> {
                    if (phrase.isBare() && !grammar.isTime(view.token(phrase.head()))) {
                        return false;
                    }
                }
                case VerbGroup verb -> {
                    if (verb.isFinite()) {
                        return false;
                    }
                }
                case Boundary boundary -> {
                    if (boundary.joint() == Joint.STOP) {
                        return true;
                    }
                    if (boundary.joint() != Joint.COMMA && boundary.joint() != Joint.CONJUNCTION) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
