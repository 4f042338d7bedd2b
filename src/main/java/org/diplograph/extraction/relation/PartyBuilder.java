package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.mention.MentionedActors;
import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom each noun phrase stands for: by name, through a noun that represents ("the Malian
 * army", "les dirigeants de l'Inde"), with what is coordinated or given as examples after it. Works
 * from the last phrase to the first.
 */
final class PartyBuilder {
    private static final String EXAMPLE = "comme";
    private static final int LONGEST_LIST = 40;

    private final Grammar grammar;
    private final SentenceView view;
    private final List<Chunk> chunks;
    private final Map<ActorId, ActorId> represented;
    private final Set<Mention> places;
    private final @Nullable Party[] parties;
    private final int[] ends;
    private final boolean[] closed;
    private final ClauseStarts starts;

    PartyBuilder(
            Grammar grammar, SentenceView view, List<Chunk> chunks, MentionedActors mentioned) {
        this.grammar = grammar;
        this.view = view;
        this.chunks = chunks;
        this.represented = mentioned.represents();
        this.places = mentioned.places();
        this.parties = new @Nullable Party[chunks.size()];
        this.ends = new int[chunks.size()];
        this.closed = new boolean[chunks.size()];
        this.starts = new ClauseStarts(grammar, view, chunks, ends);
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
                    coordinate(k, phrase);
                } else {
                    parties[k] = joined(k, phrase);
                }
            }
        }
        return new Result(parties, ends);
    }

    private @Nullable Party alone(int k, NounPhrase phrase) {
        if (!phrase.own().isEmpty()) {
            Party examples = hasRole(phrase) ? example(k) : null;
            if (examples != null) {
                return examples;
            }
            Party party = named(phrase);
            boolean person =
                    phrase.own().stream()
                            .allMatch(m -> m.actors().stream().allMatch(PartyBuilder::isPerson));
            if (person || represents(phrase)) {
                followGenitives(k);
            }
            return party;
        }
        if (isSomebodyOf(phrase)) {
            return party(phrase.modifiers(), phrase);
        }
        if (!represents(phrase)) {
            return null;
        }
        Party example = example(k);
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
            Party party = party(whose, phrase);
            followGenitives(k);
            return party;
        }
        for (int at = k + 1;
                nounAt(at) instanceof NounPhrase complement
                        && (isGenitive(complement) || isOrigin(phrase, complement));
                at = ends[at]) {
            Party party = parties[at];
            if (party == null && !complement.modifiers().isEmpty()) {
                party = party(complement.modifiers(), phrase);
            }
            ends[k] = ends[at];
            if (party != null) {
                return at == k + 1 ? widened(party, phrase) : party;
            }
        }
        return apposed(k);
    }

    /** "Iran's Araghchi": a surname that nobody introduced, after whose it is. */
    private boolean isSomebodyOf(NounPhrase phrase) {
        boolean surname =
                !grammar.isFrench()
                        && phrase.modifiers().size() == 1
                        && phrase.modifiers().getFirst().form() == Mention.Form.NAME
                        && view.mentionAt(phrase.start()) == phrase.modifiers().getFirst()
                        && view.token(phrase.head()).is(PartOfSpeech.PROPER_NOUN)
                        && view.token(phrase.head()).isCapitalised()
                        && !phrase.isUnder("in")
                        && !phrase.isUnder("at")
                        && !phrase.isUnder("on")
                        && !phrase.isUnder("from");
        int after = surname ? view.endOfMentionAt(phrase.start()) : phrase.end();
        return surname
                && view.folded(after).equals("'s")
                && phrase.head() - after <= 2
                && view.token(after + 1).isCapitalised();
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
                && nounAt(k + 1) instanceof NounPhrase complement
                && isGenitive(complement)) {
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
        if (jointAt(e) == Joint.COMMA
                && nounAt(e + 1) instanceof NounPhrase name
                && name.isBare()
                && !name.own().isEmpty()
                && parties[e + 1] != null) {
            boolean person =
                    name.own().getFirst().actors().stream().anyMatch(PartyBuilder::isPerson);
            if (person) {
                ends[k] = ends[e + 1];
                return parties[e + 1];
            }
        }
        return null;
    }

    private @Nullable Party example(int k) {
        int e = k + 1;
        while (nounAt(e) instanceof NounPhrase complement && isGenitive(complement)) {
            Party party = parties[e];
            if (party != null && party.isPlural() && namesExamples(e)) {
                ends[k] = ends[e];
                return party;
            }
            e = ends[e];
        }
        if (chunkAt(e) instanceof VerbGroup verb
                && verb.form() == VerbForm.PAST_PARTICIPLE
                && nounAt(e + 1) instanceof NounPhrase place
                && !place.isBare()) {
            e = e + 2;
        } else if (nounAt(e) instanceof NounPhrase place
                && !place.isBare()
                && !place.isUnder(EXAMPLE)) {
            e = e + 1;
        }
        int at = jointAt(e) == Joint.COMMA ? e + 1 : e;
        if (nounAt(at) instanceof NounPhrase list && list.isUnder(EXAMPLE) && parties[at] != null) {
            ends[k] = ends[at];
            return parties[at];
        }
        return listed(k, e);
    }

    /** Whether the examples after a phrase were taken for it. */
    private boolean namesExamples(int k) {
        for (int i = k + 1; i < ends[k] && i < k + 4; i++) {
            if (nounAt(i) instanceof NounPhrase list && list.isUnder(EXAMPLE)) {
                return true;
            }
        }
        return false;
    }

    /** "the member states (X, Y and Z)": the names in brackets. */
    private @Nullable Party listed(int k, int e) {
        Party names = e + 1 < chunks.size() ? parties[e + 1] : null;
        boolean list =
                chunkAt(e) instanceof Boundary open
                        && open.word().equals("(")
                        && names != null
                        && names.elements().size() > 1
                        && chunkAt(ends[e + 1]) instanceof Boundary close
                        && close.word().equals(")");
        if (!list) {
            return null;
        }
        ends[k] = ends[e + 1] + 1;
        return names;
    }

    private void followGenitives(int k) {
        while (nounAt(ends[k]) instanceof NounPhrase complement && isGenitive(complement)) {
            ends[k] = ends[ends[k]];
        }
    }

    /** "par les médias et la CEDEAO", "le producteur, Alrosa": the phrase beside it says who. */
    private @Nullable Party joined(int k, NounPhrase phrase) {
        followGenitives(k);
        int e = ends[k];
        NounPhrase next = nounAt(e + 1);
        if (next == null
                || !next.isBare()
                || parties[e + 1] == null
                || (phrase.start() == phrase.head() && !isPlaceName(phrase))) {
            ends[k] = k + 1;
            return null;
        }
        boolean and =
                jointAt(e) == Joint.CONJUNCTION
                        && !phrase.isBare()
                        && !isGenitive(phrase)
                        && !starts.beginsClause(k, e + 1);
        boolean apposition =
                jointAt(e) == Joint.COMMA
                        && isOrganisation(next)
                        && closes(e + 2)
                        && !closed[e + 1];
        if (and || apposition) {
            ends[k] = ends[e + 1];
            return parties[e + 1];
        }
        ends[k] = k + 1;
        return null;
    }

    /** "to Gaza and Syria": a name of nobody that shares its preposition with what follows. */
    private boolean isPlaceName(NounPhrase phrase) {
        return !phrase.isBare()
                && view.token(phrase.head()).is(PartOfSpeech.PROPER_NOUN)
                && !grammar.isTime(view.token(phrase.head()));
    }

    private boolean closes(int at) {
        Joint joint = jointAt(at);
        return at >= chunks.size() || joint == Joint.STOP || joint == Joint.COMMA;
    }

    private static boolean isOrganisation(NounPhrase phrase) {
        return !phrase.own().isEmpty()
                && phrase.own().stream()
                        .allMatch(m -> m.actors().getFirst().value().startsWith("org:"));
    }

    private void coordinate(int k, NounPhrase phrase) {
        int e = ends[k];
        boolean comma = jointAt(e) == Joint.COMMA;
        boolean and = jointAt(e) == Joint.CONJUNCTION;
        if (comma && jointAt(e + 1) == Joint.CONJUNCTION) {
            and = true;
            e++;
        }
        if (comma && isNameOf(k, e + 1) && jointAt(ends[e + 1]) == Joint.COMMA) {
            e = ends[e + 1];
            and = jointAt(e + 1) == Joint.CONJUNCTION;
            e += and ? 1 : 0;
        }
        and |= comma && isHeadlinePair(k, e + 1);
        if (!(comma || and) || !(nounAt(e + 1) instanceof NounPhrase next)) {
            return;
        }
        if (comma && and && endsList(k, phrase) && hasRole(next) && !hasRole(phrase)) {
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
                        || (isGenitive(next) && hasRole(phrase));
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
                && nounAt(next) instanceof NounPhrase phrase
                && phrase.isBare()
                && chunkAt(ends[next]) instanceof VerbGroup verb
                && verb.isFinite();
    }

    /** "his counterpart, X, and …": the name of the person in office. */
    private boolean isNameOf(int k, int name) {
        Party mine = parties[k];
        Party named = name < parties.length ? parties[name] : null;
        return mine != null
                && named != null
                && nounAt(name) instanceof NounPhrase phrase
                && phrase.isBare()
                && !phrase.own().isEmpty()
                && phrase.own().getFirst().actors().stream().allMatch(PartyBuilder::isPerson)
                && named.actors().equals(mine.actors());
    }

    /** Whether "and" stands before the phrase too: what follows its list joins the whole. */
    private boolean endsList(int k, NounPhrase phrase) {
        boolean last =
                phrase.isBare()
                        && k > 1
                        && jointAt(k - 1) == Joint.CONJUNCTION
                        && nounAt(k - 2) != null;
        return last || (isGenitive(phrase) && ends[k] > k + 1);
    }

    private Party named(NounPhrase phrase) {
        List<Mention> own = phrase.own();
        Mention first = own.getFirst();
        if (own.size() == 2 && view.pairAt(phrase.head()).size() == 2) {
            return new Party(own.stream().map(m -> element(m.actors(), m.span(), false)).toList());
        }
        for (Mention mention : own) {
            if (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ACRONYM) {
                first = mention;
                break;
            }
        }
        return new Party(
                List.of(
                        element(
                                withoutTheirOrganisation(first.actors()),
                                view.span(phrase.start(), phrase.end()),
                                places.contains(first))));
    }

    /** "The EU ministers of Spain and Malta" means the two states. */
    private static List<ActorId> withoutTheirOrganisation(List<ActorId> actors) {
        boolean leading = actors.getFirst().value().startsWith("org:");
        List<ActorId> states = actors.stream().filter(id -> !id.value().contains(":")).toList();
        return leading && states.size() > 1 && states.size() == actors.size() - 1 ? states : actors;
    }

    /** The parties that mentions outside their phrase's head name: demonyms, possessors. */
    Party party(List<Mention> mentions) {
        return new Party(
                mentions.stream()
                        .map(mention -> element(mention.actors(), mention.span(), false))
                        .toList());
    }

    private Party party(List<Mention> mentions, NounPhrase phrase) {
        List<Party.Element> elements = new ArrayList<>();
        for (Mention mention : mentions) {
            elements.add(
                    element(
                            mention.actors(),
                            mentions.size() == 1
                                    ? view.span(phrase.start(), phrase.end())
                                    : mention.span(),
                            false));
        }
        return new Party(elements);
    }

    private Party widened(Party party, NounPhrase phrase) {
        if (party.elements().size() != 1) {
            return party;
        }
        TextSpan span = view.span(phrase.start(), phrase.end()).union(party.span());
        Party.Element only = party.elements().getFirst();
        return new Party(
                List.of(new Party.Element(only.actors(), only.named(), span, only.place())));
    }

    private Party.Element element(List<ActorId> actors, TextSpan span, boolean place) {
        Set<ActorId> standing = new LinkedHashSet<>();
        actors.forEach(actor -> standing.add(represented.getOrDefault(actor, actor)));
        return new Party.Element(List.copyOf(standing), actors, span, place);
    }

    private boolean represents(NounPhrase phrase) {
        String lemma = view.token(phrase.head()).lemma();
        return grammar.words().representatives().contains(lemma)
                || grammar.words().representatives().contains(view.folded(phrase.head()));
    }

    /** "les ministres de X" is one mention, so that "et de Y" still belongs to it. */
    private static boolean hasRole(NounPhrase phrase) {
        return phrase.own().stream().anyMatch(m -> m.form() == Mention.Form.ROLE);
    }

    private boolean isGenitive(NounPhrase phrase) {
        return phrase.preposition() != null && grammar.isGenitive(phrase.preposition());
    }

    /** "ministers from X", but not "planes from X". */
    private boolean isOrigin(NounPhrase phrase, NounPhrase complement) {
        return complement.preposition() != null
                && !phrase.possessive()
                && grammar.words().origins().contains(complement.preposition())
                && !grammar.words().machines().contains(view.token(phrase.head()).lemma());
    }

    private static boolean isPerson(ActorId id) {
        return id.value().startsWith("person:");
    }

    private @Nullable NounPhrase nounAt(int i) {
        return chunkAt(i) instanceof NounPhrase phrase ? phrase : null;
    }

    private @Nullable Chunk chunkAt(int i) {
        return i < chunks.size() ? chunks.get(i) : null;
    }

    private @Nullable Joint jointAt(int i) {
        return chunkAt(i) instanceof Boundary boundary ? boundary.joint() : null;
    }
}
