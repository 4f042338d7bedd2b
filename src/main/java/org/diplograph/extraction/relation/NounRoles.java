package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Places around a noun, with those around the nouns it completes ("le renforcement de la
 * coopération …").
 */
final class NounRoles extends Roles {
    private static final int NEAR = 5;

    private final NounPhrase phrase;
    private final List<Integer> hostPhrases = new ArrayList<>();
    private final int verb;

    /** "la rupture *par X* de ses relations": who does what a noun above the trigger says. */
    private int agentBefore = Clauses.NONE;

    private final boolean inSubject;
    private final List<Integer> complements;

    NounRoles(ParsedSentence sentence, int trigger) {
        super(sentence, trigger);
        this.phrase = Objects.requireNonNull(sentence.noun(trigger));
        findHosts();
        this.verb = hangingOn();
        int after = verbAfter();
        this.inSubject = after != Clauses.NONE;
        List<Integer> all = new ArrayList<>(Complements.from(sentence, trigger + 1, true));
        if (inSubject && (all.isEmpty() || all.getLast() < after)) {
            Complements.from(sentence, after + 1, false).stream()
                    .filter(complement -> !isJudge(after, complement))
                    .forEach(all::add);
        }
        if (agentBefore != Clauses.NONE) {
            all.addFirst(agentBefore);
        }
        this.complements = all;
    }

    private boolean isAgent(NounPhrase phrase) {
        return phrase.preposition() != null
                && sentence.grammar().isAgent(phrase.preposition())
                && !sentence.isGenitive(phrase);
    }

    private void findHosts() {
        int at = trigger;
        while (at > 0 && hostPhrases.size() < 5) {
            NounPhrase here = Objects.requireNonNull(sentence.noun(at));
            if (here.isBare()) {
                return;
            }
            NounPhrase left = sentence.noun(at - 1);
            if (left != null && isAgent(left) && sentence.noun(at - 2) != null) {
                agentBefore = at - 1;
                at--;
                left = sentence.noun(at - 1);
            }
            if (left == null || sentence.party(at - 1) != null) {
                return;
            }
            at--;
            hostPhrases.add(at);
        }
    }

    /** "The raid was condemned by X": whoever judges the raid did not make it. */
    private boolean isJudge(int after, int complement) {
        VerbGroup group = sentence.verb(after);
        NounPhrase agent = sentence.noun(complement);
        return group != null
                && group.isPassive()
                && agent != null
                && agent.preposition() != null
                && sentence.grammar().isAgent(agent.preposition())
                && (sentence.grammar().words().thanking().contains(group.lemma())
                        || sentence.grammar().words().reporting().contains(group.lemma()));
    }

    @Override
    @Nullable Party fronted() {
        int at = outermost();
        NounPhrase own = Objects.requireNonNull(sentence.noun(at));
        boolean opens =
                at == 0
                        || sentence.joint(at - 1) == Joint.COMMA
                        || sentence.joint(at - 1) == Joint.CONJUNCTION
                        || sentence.joint(at - 1) == Joint.STOP;
        if (own.isBare() || sentence.isGenitive(own) || verb != Clauses.NONE || !opens) {
            return null;
        }
        for (int i = trigger + 1; i < sentence.size() && i < trigger + ParsedSentence.REACH; i++) {
            if (sentence.verb(i) instanceof VerbGroup group
                    && group.isFinite()
                    && sentence.clauses().openerOf(i) == Clauses.NONE) {
                return sentence.clauses().subjectOf(i) > trigger ? sentence.subjectParty(i) : null;
            }
        }
        return null;
    }

    private int outermost() {
        return hostPhrases.isEmpty() ? trigger : hostPhrases.getLast();
    }

    /** The verb to the left of which the noun, or what it completes, is an object or complement. */
    private int hangingOn() {
        for (int i = outermost() - 1; i >= 0 && i > trigger - ParsedSentence.REACH; i--) {
            if (sentence.verb(i) instanceof VerbGroup group
                    && (group.form() != VerbForm.PAST_PARTICIPLE || i == outermost() - 1)) {
                return i;
            }
            Joint joint = sentence.joint(i);
            if (joint != null && joint != Joint.CONJUNCTION && joint != Joint.COMMA) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** The verb whose subject is the noun or what it completes. */
    private int verbAfter() {
        int mine = outermost();
        for (int i = trigger + 1; i < sentence.size() && i < trigger + ParsedSentence.REACH; i++) {
            if (sentence.verb(i) instanceof VerbGroup group && group.isFinite()) {
                return sentence.clauses().subjectOf(i) == mine && !isDescribing(i)
                        ? i
                        : Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /**
     * "lifted the sanctions that hit X": the noun belongs to the verb before the relative clause.
     */
    private boolean isDescribing(int after) {
        int opener = sentence.clauses().openerOf(after);
        return verb != Clauses.NONE
                && opener != Clauses.NONE
                && sentence.joint(opener) == Joint.RELATIVE_SUBJECT;
    }

    @Override
    boolean inSubject() {
        return inSubject;
    }

    @Override
    int verb() {
        return inSubject ? verbAfter() : verb;
    }

    @Override
    boolean isNear() {
        return verb != Clauses.NONE && trigger - verb <= NEAR && outermost() - verb <= 2;
    }

    @Override
    List<Integer> complements() {
        return complements;
    }

    @Override
    @Nullable Party subject() {
        if (inSubject || verb == Clauses.NONE) {
            return null;
        }
        VerbGroup group = sentence.verb(verb);
        if (group != null && group.isPassive() && group.form() == VerbForm.PAST_PARTICIPLE) {
            return null;
        }
        return sentence.subjectParty(verb);
    }

    @Override
    @Nullable Party object() {
        if (verb == Clauses.NONE || inSubject) {
            return null;
        }
        NounPhrase object = sentence.noun(verb + 1);
        return object != null && object.isBare() && verb + 1 < trigger
                ? sentence.party(verb + 1)
                : null;
    }

    @Override
    @Nullable Party possessor() {
        boolean possessive = phrase.possessive();
        for (int host : hostPhrases) {
            possessive |= Objects.requireNonNull(sentence.noun(host)).possessive();
        }
        if (!possessive) {
            return null;
        }
        Party object = object();
        VerbGroup group = sentence.verb(verb);
        if (object != null
                && group != null
                && sentence.grammar().words().thanking().contains(group.lemma())) {
            return object;
        }
        Party subject = subject();
        return subject != null ? subject : find("left");
    }

    @Override
    @Nullable Party modifier() {
        List<Mention> around = new ArrayList<>(phrase.modifiers());
        phrase.own().stream()
                .filter(m -> m.span().start() > sentence.view().token(phrase.head()).span().start())
                .forEach(around::add);
        if (!around.isEmpty()) {
            return sentence.partyOf(around);
        }
        for (int host : hostPhrases) {
            NounPhrase above = Objects.requireNonNull(sentence.noun(host));
            if (!above.modifiers().isEmpty()) {
                return sentence.partyOf(above.modifiers());
            }
        }
        return null;
    }

    @Override
    @Nullable Party apposed() {
        int at = outermost();
        NounPhrase own = Objects.requireNonNull(sentence.noun(at));
        if (verb != Clauses.NONE && verb == at - 1 && isCopula(verb)) {
            return sentence.subjectParty(verb);
        }
        if (!own.isBare() && !own.isUnder("comme") && !own.isUnder("dans") && !own.isUnder("in")) {
            return null;
        }
        if (sentence.joint(at - 1) == Joint.COMMA) {
            Party before = endingAt(at - 1);
            if (before != null) {
                return before;
            }
        }
        int end =
                complements.isEmpty()
                        ? trigger + 1
                        : Math.max(trigger + 1, sentence.endOf(complements.getLast()));
        if (sentence.joint(end) == Joint.COMMA
                && sentence.noun(end + 1) instanceof NounPhrase next
                && next.isBare()) {
            return sentence.party(end + 1);
        }
        return null;
    }

    /** The largest party whose phrases end there: "X and Y" rather than "Y". */
    private @Nullable Party endingAt(int end) {
        Party party = null;
        for (int i = end - 1; i >= 0 && i > end - 12; i--) {
            if (sentence.party(i) != null && sentence.endOf(i) == end) {
                party = sentence.party(i);
            }
        }
        return party;
    }

    private boolean isCopula(int at) {
        return sentence.verb(at) instanceof VerbGroup group
                && sentence.grammar().words().copulas().contains(group.lemma());
    }

    @Override
    List<String> hosts() {
        List<String> lemmas = new ArrayList<>();
        for (int host : hostPhrases) {
            NounPhrase above = Objects.requireNonNull(sentence.noun(host));
            lemmas.add(sentence.headLemma(above));
            lemmas.add(sentence.view().token(above.head()).text().toLowerCase(Locale.ROOT));
        }
        for (int g = verb(), n = 0; g != Clauses.NONE && n < 6; n++) {
            VerbGroup above = sentence.verb(g);
            if (above == null) {
                break;
            }
            lemmas.add(above.lemma());
            g = sentence.clauses().governorOf(g);
        }
        return lemmas;
    }
}
