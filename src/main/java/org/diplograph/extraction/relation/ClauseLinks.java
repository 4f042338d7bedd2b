package org.diplograph.extraction.relation;

import java.util.Arrays;
import java.util.List;
import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.jspecify.annotations.Nullable;

/** What is known so far of how the chunks of a sentence hang together; filled verb by verb. */
final class ClauseLinks {
    private final Grammar grammar;
    private final SentenceView view;
    final List<Chunk> chunks;
    final @Nullable Party[] parties;

    /** One past the last chunk of each phrase with what belongs to it. */
    final int[] ends;

    /** The first chunk of the phrase that each chunk belongs to. */
    final int[] groupStart;

    /** The subject of each verb, {@link Clauses#NONE} if none. */
    final int[] subject;

    /** The verb above each verb, {@link Clauses#NONE} if none. */
    final int[] governor;

    /** The word that opens the clause of each finite verb, {@link Clauses#NONE} if none. */
    final int[] opener;

    ClauseLinks(Grammar grammar, SentenceView view, List<Chunk> chunks, PartyBuilder.Result built) {
        this.grammar = grammar;
        this.view = view;
        this.chunks = chunks;
        this.parties = built.parties();
        this.ends = built.ends();
        this.groupStart = new int[chunks.size()];
        this.subject = filled(chunks.size());
        this.governor = filled(chunks.size());
        this.opener = filled(chunks.size());
        groups();
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, Clauses.NONE);
        return values;
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

    /** "last weekend", "jeudi": never who does something. */
    boolean isTime(NounPhrase phrase) {
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
        return j >= 0 && chunks.get(j) instanceof NounPhrase ? groupStart[j] : Clauses.NONE;
    }
}
