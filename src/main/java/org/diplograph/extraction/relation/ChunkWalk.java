package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;

/** Looks for verbs from a chunk leftwards. */
final class ChunkWalk {
    private final List<Chunk> chunks;

    ChunkWalk(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    /** The finite verb that the one right after "and" is coordinated with, no comma between. */
    int besideVerb(int v) {
        if (v < 2
                || !(chunks.get(v - 1) instanceof Boundary and)
                || and.joint() != Joint.CONJUNCTION) {
            return Clauses.NONE;
        }
        for (int j = v - 2; j >= 0 && j > v - ParsedSentence.REACH; j--) {
            if (isFinite(j)) {
                return j;
            }
            if (chunks.get(j) instanceof Boundary boundary
                    && boundary.joint() != Joint.CONJUNCTION) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    boolean isFinite(int v) {
        return chunks.get(v) instanceof VerbGroup verb && verb.isFinite();
    }

    /** The verb right before a phrase, so that the phrase is its object. */
    int directVerbBefore(int phrase) {
        return phrase > 0 && chunks.get(phrase - 1) instanceof VerbGroup
                ? phrase - 1
                : Clauses.NONE;
    }

    /** The verb whose complements, with no break between, lead up to a phrase. */
    int verbAhead(int phrase) {
        for (int i = phrase - 1; i >= 0 && i > phrase - 5; i--) {
            if (chunks.get(i) instanceof VerbGroup) {
                return i;
            }
            if (!(chunks.get(i) instanceof NounPhrase)) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }
}
