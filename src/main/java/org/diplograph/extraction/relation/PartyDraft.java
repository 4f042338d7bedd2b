package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a sentence with whom the phrases stand for so far; it is filled from the last
 * phrase to the first.
 */
final class PartyDraft {
    final List<Chunk> chunks;

    /** By chunk, null where a chunk stands for nobody. */
    final @Nullable Party[] parties;

    /** One past the last chunk of each phrase with its complements and coordinated phrases. */
    final int[] ends;

    PartyDraft(List<Chunk> chunks) {
        this.chunks = chunks;
        this.parties = new @Nullable Party[chunks.size()];
        this.ends = new int[chunks.size()];
    }

    @Nullable NounPhrase nounAt(int i) {
        return chunkAt(i) instanceof NounPhrase phrase ? phrase : null;
    }

    @Nullable Chunk chunkAt(int i) {
        return i < chunks.size() ? chunks.get(i) : null;
    }

    @Nullable Joint jointAt(int i) {
        return chunkAt(i) instanceof Boundary boundary ? boundary.joint() : null;
    }
}
