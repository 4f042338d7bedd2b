package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds the phrase that is the subject of a finite verb. */
final class FiniteSubjects {
    private final Grammar grammar;
    private final ClauseLinks links;
    private final List<Chunk> chunks;
    private final @Nullable Party[] parties;
    private final int[] ends;
    private final int[] groupStart;
    private final int[] subject;
    private final int[] opener;
    private final ChunkWalk walk;

    FiniteSubjects(Grammar grammar, ClauseLinks links, ChunkWalk walk) {
        this.grammar = grammar;
        this.links = links;
        this.chunks = links.chunks;
        this.parties = links.parties;
        this.ends = links.ends;
        this.groupStart = links.groupStart;
        this.subject = links.subject;
        this.opener = links.opener;
        this.walk = walk;
    }

    /** {@link Clauses#NONE} if the verb has none. */
    int of(int v, VerbGroup verb) {
        int beside = walk.besideVerb(v);
        if (beside != Clauses.NONE) {
            return subject[beside];
        }
        if (grammar.words().reporting().contains(verb.lemma())) {
            int inverted = inverted(v);
            if (inverted != Clauses.NONE) {
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
                    if (links.isTime(phrase) && parties[j] == null) {
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
                    if (verbBefore == Clauses.NONE || (!separated && walk.isFinite(verbBefore))) {
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
                    if (opener[j] == Clauses.NONE) {
                        return subject[j];
                    }
                    j = opener[j] - 1;
                    separated = false;
                    continue;
                }
                case Boundary boundary -> {
                    if (boundary.joint() == Joint.RELATIVE_SUBJECT) {
                        return links.antecedentOf(j);
                    }
                    if (boundary.opensClause()) {
                        return afterVerb(v, boundary);
                    }
                    if (boundary.joint() == Joint.STOP) {
                        return Clauses.NONE;
                    }
                    separated = true;
                }
            }
            j--;
        }
        return Clauses.NONE;
    }

    /** "que soutient la France": in a French relative clause the subject may follow the verb. */
    private int afterVerb(int v, Boundary opener) {
        boolean relative = opener.joint() == Joint.THAT || opener.joint() == Joint.RELATIVE;
        if (!grammar.isFrench() || !relative) {
            return Clauses.NONE;
        }
        for (int i = v + 1; i < chunks.size() && i < v + 3; i++) {
            if (chunks.get(i) instanceof NounPhrase phrase) {
                return phrase.isBare() && !links.isTime(phrase) ? i : Clauses.NONE;
            }
        }
        return Clauses.NONE;
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
                : Clauses.NONE;
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
                && !links.isTime(before)
                && (parties[groupStart[start - 2]] != null || parties[start] == null);
    }
}
