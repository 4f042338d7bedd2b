package org.diplograph.extraction.relation;

import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/** Finds whom a phrase stands for in the examples after it: "states such as", names in brackets. */
final class Examples {
    private static final String EXAMPLE = "comme";

    private final PhraseKinds kinds;
    private final PartyDraft draft;
    private final @Nullable Party[] parties;
    private final int[] ends;

    Examples(PhraseKinds kinds, PartyDraft draft) {
        this.kinds = kinds;
        this.draft = draft;
        this.parties = draft.parties;
        this.ends = draft.ends;
    }

    @Nullable Party after(int k) {
        int e = k + 1;
        while (draft.nounAt(e) instanceof NounPhrase complement && kinds.isGenitive(complement)) {
            Party party = parties[e];
            if (party != null && party.isPlural() && namesExamples(e)) {
                ends[k] = ends[e];
                return party;
            }
            e = ends[e];
        }
        if (draft.chunkAt(e) instanceof VerbGroup verb
                && verb.form() == VerbForm.PAST_PARTICIPLE
                && draft.nounAt(e + 1) instanceof NounPhrase place
                && !place.isBare()) {
            e = e + 2;
        } else if (draft.nounAt(e) instanceof NounPhrase place
                && !place.isBare()
                && !place.isUnder(EXAMPLE)) {
            e = e + 1;
        }
        int at = draft.jointAt(e) == Joint.COMMA ? e + 1 : e;
        if (draft.nounAt(at) instanceof NounPhrase list
                && list.isUnder(EXAMPLE)
                && parties[at] != null) {
            ends[k] = ends[at];
            return parties[at];
        }
        return listed(k, e);
    }

    /** Whether the examples after a phrase were taken for it. */
    private boolean namesExamples(int k) {
        for (int i = k + 1; i < ends[k] && i < k + 4; i++) {
            if (draft.nounAt(i) instanceof NounPhrase list && list.isUnder(EXAMPLE)) {
                return true;
            }
        }
        return false;
    }

    /** "the member states (X, Y and Z)": the names in brackets. */
    private @Nullable Party listed(int k, int e) {
        Party names = e + 1 < parties.length ? parties[e + 1] : null;
        boolean list =
                draft.chunkAt(e) instanceof Boundary open
                        && open.word().equals("(")
                        && names != null
                        && names.elements().size() > 1
                        && draft.chunkAt(ends[e + 1]) instanceof Boundary close
                        && close.word().equals(")");
        if (!list) {
            return null;
        }
        ends[k] = ends[e + 1] + 1;
        return names;
    }
}
