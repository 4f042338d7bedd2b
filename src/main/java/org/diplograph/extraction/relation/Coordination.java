package org.diplograph.extraction.relation;

import java.util.Objects;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Joins a phrase with the ones that "and" and commas put beside it. */
final class Coordination {
    private static final int LONGEST_LIST = 40;

    private final SentenceView view;
    private final PhraseKinds kinds;
    private final PartyDraft draft;
    private final @Nullable Party[] parties;
    private final int[] ends;
    private final boolean[] closed;
    private final ClauseStarts starts;

    Coordination(SentenceView view, PhraseKinds kinds, PartyDraft draft, ClauseStarts starts) {
        this.view = view;
        this.kinds = kinds;
        this.draft = draft;
        this.parties = draft.parties;
        this.ends = draft.ends;
        this.closed = new boolean[draft.chunks.size()];
        this.starts = starts;
    }

    /** Whether the phrase was joined with others: "and" already closes its list. */
    boolean isClosed(int k) {
        return closed[k];
    }

    void join(int k, NounPhrase phrase) {
        int e = ends[k];
        boolean comma = draft.jointAt(e) == Joint.COMMA;
        boolean and = draft.jointAt(e) == Joint.CONJUNCTION;
        if (comma && draft.jointAt(e + 1) == Joint.CONJUNCTION) {
            and = true;
            e++;
        }
        if (comma && isNameOf(k, e + 1) && draft.jointAt(ends[e + 1]) == Joint.COMMA) {
            e = ends[e + 1];
            and = draft.jointAt(e + 1) == Joint.CONJUNCTION;
            e += and ? 1 : 0;
        }
        and |= comma && isHeadlinePair(k, e + 1);
        if (!(comma || and) || !(draft.nounAt(e + 1) instanceof NounPhrase next)) {
            return;
        }
        if (comma
                && and
                && endsList(k, phrase)
                && PhraseKinds.hasRole(next)
                && !PhraseKinds.hasRole(phrase)) {
            return;
        }
        if (parties[e + 1] == null) {
            if (and && next.isBare() && phrase.isBare() && !starts.beginsClause(k, e + 1)) {
                ends[k] = ends[e + 1];
            }
            return;
        }
        boolean sameCase =
                next.isBare()
                        || Objects.equals(next.preposition(), phrase.preposition())
                        || (kinds.isGenitive(next) && PhraseKinds.hasRole(phrase));
        if (!sameCase || (!and && !closed[e + 1]) || starts.beginsClause(k, e + 1)) {
            return;
        }
        Party mine = parties[k];
        Party others = parties[e + 1];
        if (mine != null && others != null && others.elements().size() < LONGEST_LIST) {
            parties[k] = mine.and(others);
            ends[k] = ends[e + 1];
            closed[k] = true;
        }
    }

    /** "Chad, Oman sign pact": headlines join their subjects with a comma alone. */
    private boolean isHeadlinePair(int k, int next) {
        return k == 0
                && parties[0] != null
                && next < parties.length
                && parties[next] != null
                && !view.token(view.size() - 1).is(PartOfSpeech.PUNCTUATION)
                && draft.nounAt(next) instanceof NounPhrase phrase
                && phrase.isBare()
                && draft.chunkAt(ends[next]) instanceof VerbGroup verb
                && verb.isFinite();
    }

    /** "his counterpart, X, and …": the name of the person in office. */
    private boolean isNameOf(int k, int name) {
        Party mine = parties[k];
        Party named = name < parties.length ? parties[name] : null;
        return mine != null
                && named != null
                && draft.nounAt(name) instanceof NounPhrase phrase
                && phrase.isBare()
                && !phrase.own().isEmpty()
                && phrase.own().getFirst().actors().stream().allMatch(PhraseKinds::isPerson)
                && named.actors().equals(mine.actors());
    }

    /** Whether "and" stands before the phrase too: what follows its list joins the whole. */
    private boolean endsList(int k, NounPhrase phrase) {
        boolean last =
                phrase.isBare()
                        && k > 1
                        && draft.jointAt(k - 1) == Joint.CONJUNCTION
                        && draft.nounAt(k - 2) != null;
        return last || (kinds.isGenitive(phrase) && ends[k] > k + 1);
    }
}
