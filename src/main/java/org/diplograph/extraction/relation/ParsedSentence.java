package org.diplograph.extraction.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.extraction.mention.MentionedActors;
import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** A sentence cut into chunks, with whom each phrase stands for and who does what. */
final class ParsedSentence {
    /**
     * How many chunks a search looks past before it gives up, so that no sentence costs more than
     * its length.
     */
    static final int REACH = 60;

    private final Grammar grammar;
    private final SentenceView view;
    private final List<Chunk> chunks;
    private final @Nullable Party[] parties;
    private final int[] ends;
    private final Clauses clauses;
    private final PartyBuilder builder;
    private final boolean sport;
    private final Owners owners = new Owners(this);
    private final Map<Integer, Party> undergoing = new HashMap<>();
    private final Map<Integer, Party> receiving = new HashMap<>();

    private ParsedSentence(
            Grammar grammar,
            SentenceView view,
            List<Chunk> chunks,
            PartyBuilder builder,
            PartyBuilder.Result built,
            Clauses clauses) {
        this.grammar = grammar;
        this.view = view;
        this.chunks = chunks;
        this.parties = built.parties();
        this.ends = built.ends();
        this.clauses = clauses;
        this.builder = builder;
        this.sport = isSport(grammar, view);
    }

    static ParsedSentence of(
            Grammar grammar, Chunker chunker, SentenceView view, MentionedActors mentioned) {
        List<Chunk> chunks = chunker.chunk(view);
        PartyBuilder builder = new PartyBuilder(grammar, view, chunks, mentioned);
        PartyBuilder.Result built = builder.build();
        return new ParsedSentence(
                grammar, view, chunks, builder, built, new Clauses(grammar, view, chunks, built));
    }

    /** Whether the sentence tells of a sports match. */
    boolean isSport() {
        return sport;
    }

    private static boolean isSport(Grammar grammar, SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            Token token = view.token(i);
            if (token.is(PartOfSpeech.NOUN) && grammar.words().sports().contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    Owners owners() {
        return owners;
    }

    Grammar grammar() {
        return grammar;
    }

    SentenceView view() {
        return view;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    int size() {
        return chunks.size();
    }

    Clauses clauses() {
        return clauses;
    }

    @Nullable Party party(int chunk) {
        return chunk < 0 || chunk >= parties.length ? null : parties[chunk];
    }

    Party partyOf(List<Mention> mentions) {
        return builder.party(mentions);
    }

    /** Lets a phrase (a pronoun) stand for someone known from before. */
    void resolve(int chunk, Party party) {
        parties[chunk] = party;
    }

    /** Tells whom a pronoun inside a verb group means: «l'accuse», «lui fournit». */
    void resolveInside(int verb, Party party, boolean recipient) {
        (recipient ? receiving : undergoing).put(verb, party);
    }

    /** Whom a pronoun inside the verb group has undergo what the verb says. */
    @Nullable Party undergoing(int verb) {
        return undergoing.get(verb);
    }

    /** To whom, by a pronoun inside the verb group. */
    @Nullable Party receiving(int verb) {
        return receiving.get(verb);
    }

    /** One past the last chunk of the phrase with its complements and coordinated phrases. */
    int endOf(int chunk) {
        return ends[chunk];
    }

    @Nullable NounPhrase noun(int chunk) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk) instanceof NounPhrase phrase
                ? phrase
                : null;
    }

    @Nullable VerbGroup verb(int chunk) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk) instanceof VerbGroup group
                ? group
                : null;
    }

    @Nullable Joint joint(int chunk) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk) instanceof Boundary boundary
                ? boundary.joint()
                : null;
    }

    /**
     * The chunk of a verb's object: the subject of a passive, else the first phrase after it
     * without preposition; {@link Clauses#NONE} if it has none.
     */
    int objectOf(int verb) {
        VerbGroup group = verb(verb);
        if (group == null) {
            return Clauses.NONE;
        }
        if (group.isPassive()) {
            return clauses.subjectOf(verb);
        }
        for (int i = verb + 1; i < size() && i < verb + 6; i++) {
            NounPhrase phrase = noun(i);
            if (phrase == null) {
                return Clauses.NONE;
            }
            if (phrase.isBare() && !grammar.isTime(view.token(phrase.head()))) {
                return i;
            }
        }
        return Clauses.NONE;
    }

    /**
     * The chunk of the phrase that a relative pronoun before the verb takes up as its object ("the
     * state that X supports") or, with a preposition, as a complement ("dont X est membre"); {@link
     * Clauses#NONE} if there is none.
     *
     * @param preposition canonical name, null for the object
     */
    int antecedent(int verb, @Nullable String preposition) {
        int opener = verb == Clauses.NONE ? Clauses.NONE : clauses.openerOf(verb);
        if (!(opener > 0 && chunks.get(opener) instanceof Boundary pronoun)
                || clauses.subjectOf(verb) < opener) {
            return Clauses.NONE;
        }
        StringBuilder words = new StringBuilder(view.folded(pronoun.start()));
        for (int i = pronoun.start() + 1; i < pronoun.end(); i++) {
            words.append(' ').append(view.folded(i));
        }
        String held = grammar.words().relatives().get(words.toString());
        boolean fits =
                preposition == null
                        ? held == null && pronoun.joint() != Joint.SUBORDINATOR
                        : preposition.equals(held);
        return fits && pronoun.joint() != Joint.CONDITION
                ? clauses.antecedentOf(opener)
                : Clauses.NONE;
    }

    /** "dont l'armée", "dont un millier d'hommes": whether the owner acts when the phrase does. */
    private boolean representsOwner(NounPhrase phrase, int chunk) {
        NounPhrase counted = noun(chunk + 1);
        return isRepresentative(phrase)
                || (counted != null && isGenitive(counted) && isRepresentative(counted));
    }

    private boolean isRepresentative(NounPhrase phrase) {
        String lemma = headLemma(phrase);
        return grammar.words().representatives().contains(lemma)
                || grammar.words().armed().contains(lemma)
                || lemma.equals("homme");
    }

    boolean isGenitive(NounPhrase phrase) {
        String preposition = phrase.preposition();
        return preposition != null && grammar.isGenitive(preposition);
    }

    /** The dictionary form of the head of a noun phrase. */
    String headLemma(NounPhrase phrase) {
        return view.token(phrase.head()).lemma();
    }

    /** The party a verb's subject stands for, null if it has none or the subject is no actor. */
    @Nullable Party subjectParty(int verb) {
        int subject = clauses.subjectOf(verb);
        NounPhrase phrase = noun(subject);
        if (phrase != null && party(subject) == null && phrase.isBare()) {
            int opener = clauses.openerOf(verb);
            boolean owned =
                    opener > 0
                            && subject > opener
                            && chunks.get(opener) instanceof Boundary pronoun
                            && (pronoun.word().equals("dont") || pronoun.word().equals("whose"));
            if (owned && representsOwner(phrase, subject)) {
                return party(clauses.antecedentOf(opener));
            }
        }
        if (phrase == null || party(subject) != null || subject != verb - 1) {
            return party(subject);
        }
        boolean owned =
                verb(verb) instanceof VerbGroup group
                        && group.form() == VerbForm.INFINITIVE
                        && !phrase.modifiers().isEmpty();
        return owned ? partyOf(phrase.modifiers()) : null;
    }
}
