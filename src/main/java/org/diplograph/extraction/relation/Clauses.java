package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.VerbGroup;

/** For every verb of a sentence: the phrase that is its subject and the verb that governs it. */
final class Clauses {
    static final int NONE = -1;

    private final ClauseLinks links;
    private final List<Chunk> chunks;
    private final int[] opener;
    private final ChunkWalk walk;

    Clauses(Grammar grammar, SentenceView view, List<Chunk> chunks, PartyBuilder.Result built) {
        this.links = new ClauseLinks(grammar, view, chunks, built);
        this.chunks = chunks;
        this.opener = links.opener;
        this.walk = new ChunkWalk(chunks);
        openers();
        FiniteSubjects finite = new FiniteSubjects(grammar, links, walk);
        for (int v = 0; v < chunks.size(); v++) {
            if (chunks.get(v) instanceof VerbGroup verb && verb.isFinite()) {
                links.subject[v] = finite.of(v, verb);
            }
        }
        NonFiniteSubjects nonFinite = new NonFiniteSubjects(grammar, view, links, walk);
        for (int v = 0; v < chunks.size(); v++) {
            if (chunks.get(v) instanceof VerbGroup verb && !verb.isFinite()) {
                nonFinite.link(v, verb);
            }
        }
    }

    int subjectOf(int verb) {
        return links.subject[verb];
    }

    int governorOf(int verb) {
        return links.governor[verb];
    }

    /**
     * The word that opens the subordinate clause of a finite verb, {@link #NONE} in a main clause.
     */
    int openerOf(int verb) {
        return opener[verb];
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

    /** The noun phrase a relative pronoun stands for. */
    int antecedentOf(int relative) {
        return links.antecedentOf(relative);
    }
}
