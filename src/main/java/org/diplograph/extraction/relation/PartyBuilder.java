package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.mention.MentionedActors;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom each noun phrase stands for: by name, through a noun that represents ("the Malian
 * army", "les dirigeants de l'Inde"), with what is coordinated or given as examples after it. Works
 * from the last phrase to the first.
 */
final class PartyBuilder {
    private final SentenceView view;
    private final List<Chunk> chunks;
    private final PartyDraft draft;
    private final @Nullable Party[] parties;
    private final int[] ends;
    private final PhraseKinds kinds;
    private final MentionParties named;
    private final ClauseStarts starts;
    private final Examples examples;
    private final Coordination coordination;

    PartyBuilder(
            Grammar grammar, SentenceView view, List<Chunk> chunks, MentionedActors mentioned) {
        this.view = view;
        this.chunks = chunks;
        this.draft = new PartyDraft(chunks);
        this.parties = draft.parties;
        this.ends = draft.ends;
        this.kinds = new PhraseKinds(grammar, view);
        this.named = new MentionParties(view, mentioned);
        this.starts = new ClauseStarts(grammar, view, draft);
        this.examples = new Examples(kinds, draft);
        this.coordination = new Coordination(view, kinds, draft, starts);
    }

    /**
     * @param parties by chunk, null where a chunk stands for nobody
     * @param ends one past the last chunk of each phrase with its complements and coordinated
     *     phrases
     */
    record Result(@Nullable Party[] parties, int[] ends) {}

    Result build() {
        for (int k = chunks.size() - 1; k >= 0; k--) {
            ends[k] = k + 1;
            if (chunks.get(k) instanceof NounPhrase phrase) {
                parties[k] = alone(k, phrase);
                if (parties[k] != null) {
                    coordination.join(k, phrase);
                } else {
                    parties[k] = joined(k, phrase);
                }
            }
        }
        return new Result(parties, ends);
    }

    private @Nullable Party alone(int k, NounPhrase phrase) {
        if (!phrase.own().isEmpty()) {
            Party given = PhraseKinds.hasRole(phrase) ? examples.after(k) : null;
            if (given != null) {
                return given;
            }
            Party party = named.of(phrase);
            boolean person =
                    phrase.own().stream()
                            .allMatch(m -> m.actors().stream().allMatch(PhraseKinds::isPerson));
            if (person || kinds.represents(phrase)) {
                followGenitives(k);
            }
            return party;
        }
        if (kinds.isSomebodyOf(phrase)) {
            return named.party(phrase.modifiers(), phrase);
        }
        if (!kinds.represents(phrase)) {
            return null;
        }
        Party example = examples.after(k);
        if (example != null) {
            return example;
        }
        List<Mention> whose =
                phrase.modifiers().stream()
                        .filter(m -> !view.isInsideWord(phrase.start(), phrase.head(), m))
                        .toList();
        if (!whose.isEmpty()) {
            Party members = membersOf(k, phrase);
            if (members != null) {
                return members;
            }
            Party party = named.party(whose, phrase);
            followGenitives(k);
            return party;
        }
        for (int at = k + 1;
                draft.nounAt(at) instanceof NounPhrase complement
                        && (kinds.isGenitive(complement) || kinds.isOrigin(phrase, complement));
                at = ends[at]) {
            Party party = parties[at];
            if (party == null && !complement.modifiers().isEmpty()) {
                party = named.party(complement.modifiers(), phrase);
            }
            ends[k] = ends[at];
            if (party != null) {
                return at == k + 1 ? named.widened(party, phrase) : party;
            }
        }
        return apposed(k);
    }

    /** "the EU ministers of Spain and Malta": the states, not the organisation. */
    private @Nullable Party membersOf(int k, NounPhrase phrase) {
        boolean organisations =
                phrase.modifiers().stream()
                        .allMatch(
                                m ->
                                        m.actors().stream()
                                                .allMatch(id -> id.value().startsWith("org:")));
        if (organisations
                && draft.nounAt(k + 1) instanceof NounPhrase complement
                && kinds.isGenitive(complement)) {
            Party states = parties[k + 1];
            if (states != null
                    && states.actors().stream().noneMatch(id -> id.value().contains(":"))) {
                ends[k] = ends[k + 1];
                return states;
            }
        }
        return null;
    }

    /** "the minister, Colonel X": the name after the comma says who. */
    private @Nullable Party apposed(int k) {
        followGenitives(k);
        int e = ends[k];
        if (draft.jointAt(e) == Joint.COMMA
                && draft.nounAt(e + 1) instanceof NounPhrase name
                && name.isBare()
                && !name.own().isEmpty()
                && parties[e + 1] != null) {
            boolean person =
                    name.own().getFirst().actors().stream().anyMatch(PhraseKinds::isPerson);
            if (person) {
                ends[k] = ends[e + 1];
                return parties[e + 1];
            }
        }
        return null;
    }

    private void followGenitives(int k) {
        while (draft.nounAt(ends[k]) instanceof NounPhrase complement
                && kinds.isGenitive(complement)) {
            ends[k] = ends[ends[k]];
        }
    }

    /** "par les médias et la CEDEAO", "le producteur, Alrosa": the phrase beside it says who. */
    private @Nullable Party joined(int k, NounPhrase phrase) {
        followGenitives(k);
        int e = ends[k];
        NounPhrase next = draft.nounAt(e + 1);
        if (next == null
                || !next.isBare()
                || parties[e + 1] == null
                || (phrase.start() == phrase.head() && !kinds.isPlaceName(phrase))) {
            ends[k] = k + 1;
            return null;
        }
        boolean and =
                draft.jointAt(e) == Joint.CONJUNCTION
                        && !phrase.isBare()
                        && !kinds.isGenitive(phrase)
                        && !starts.beginsClause(k, e + 1);
        boolean apposition =
                draft.jointAt(e) == Joint.COMMA
                        && PhraseKinds.isOrganisation(next)
                        && closes(e + 2)
                        && !coordination.isClosed(e + 1);
        if (and || apposition) {
            ends[k] = ends[e + 1];
            return parties[e + 1];
        }
        ends[k] = k + 1;
        return null;
    }

    private boolean closes(int at) {
        Joint joint = draft.jointAt(at);
        return at >= chunks.size() || joint == Joint.STOP || joint == Joint.COMMA;
    }

    /** The parties that mentions outside their phrase's head name: demonyms, possessors. */
    Party party(List<Mention> mentions) {
        return named.party(mentions);
    }
}
