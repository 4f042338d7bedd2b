package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the clause of a trigger whether the fact is stated, planned, wished, possible, denied
 * or over.
 */
final class StatusReader {
    /**
     * A status with the words of the article that told it, none when the rule or the place of the
     * sentence did; of several the first in this order counts: see {@link #RANK}.
     */
    record Cue(Status status, String word) {
        /** Adds what the word tells, unless it tells nothing. */
        static void add(List<Cue> found, @Nullable Status status, String word) {
            if (status != null) {
                found.add(new Cue(status, word));
            }
        }
    }

    private static final List<Status> RANK =
            List.of(
                    Status.DENIED,
                    Status.POSSIBLE,
                    Status.DESIRED,
                    Status.PLANNED,
                    Status.ENDED,
                    Status.ASSERTED);
    private static final int HIGHEST = 6;

    private final StatusCues cues;
    private final Grammar grammar;
    private final NegationReader negation;
    private final TenseReader tense;

    StatusReader(StatusCues cues, Grammar grammar) {
        this.cues = cues;
        this.grammar = grammar;
        this.negation = new NegationReader(cues);
        this.tense = new TenseReader(cues, grammar, negation);
    }

    Cue read(Match match) {
        ParsedSentence sentence = match.sentence();
        Roles roles = Roles.of(sentence, match.trigger());
        List<Cue> found = new ArrayList<>();
        boolean taken = nouns(match, found);
        if (roles.verb() != Clauses.NONE) {
            verbs(match, roles, taken, found);
        }
        if (match.borrowed() && match.rule().type() == RelationType.AIDS) {
            found.add(new Cue(Status.PLANNED, ""));
        }
        SentenceView view = sentence.view();
        if (view.folded(view.size() - 1).equals("?")) {
            found.add(new Cue(Status.POSSIBLE, "?"));
        }
        Status stated = match.rule().status();
        if (stated == Status.ENDED) {
            // what is only to be lifted, or may be, still stands
            return new Cue(found.isEmpty() ? stated : Status.ASSERTED, "");
        }
        if (stated != null) {
            found.add(new Cue(stated, ""));
        }
        Cue strongest = new Cue(Status.ASSERTED, "");
        for (Cue cue : found) {
            if (RANK.indexOf(cue.status()) < RANK.indexOf(strongest.status())) {
                strongest = cue;
            }
        }
        return strongest;
    }

    /** What a lead-in ("The communiqué provides for:") says of its bullets. */
    Cue ofLeadIn(ParsedSentence sentence) {
        for (int k = 0; k < sentence.size(); k++) {
            VerbGroup group = sentence.verb(k);
            if (group != null
                    && (cues.verbs().get(group.lemma()) == Status.PLANNED
                            || group.form() == VerbForm.FUTURE)) {
                return new Cue(Status.PLANNED, sentence.view().token(group.main()).text());
            }
        }
        return new Cue(Status.ASSERTED, "");
    }

    /**
     * @return whether a word above the trigger takes the fact for granted
     */
    private boolean nouns(Match match, List<Cue> found) {
        ParsedSentence sentence = match.sentence();
        int trigger = match.trigger();
        boolean granted = false;
        NounPhrase phrase = sentence.noun(trigger);
        for (int k = trigger; phrase != null; k--) {
            SentenceView view = sentence.view();
            if (k == trigger && cues.none().contains(view.folded(phrase.outset()))) {
                Cue.add(found, Status.DENIED, view.folded(phrase.outset()));
            }
            for (int i = phrase.start(); i < phrase.end(); i++) {
                String word = view.token(i).text();
                Cue.add(found, cues.adjectives().get(view.token(i).lemma()), word);
                Cue.add(found, cues.adjectives().get(view.folded(i)), word);
            }
            String lemma = sentence.headLemma(phrase);
            if (k < trigger) {
                Cue.add(
                        found,
                        granted || match.rule().under().contains(lemma)
                                ? null
                                : cues.nouns().get(lemma),
                        view.token(phrase.head()).text());
                granted |= cues.presupposing().contains(lemma);
            }
            if (phrase.isBare()) {
                break;
            }
            phrase = sentence.noun(k - 1);
        }
        return granted;
    }

    private void verbs(Match match, Roles roles, boolean taken, List<Cue> found) {
        int lowest = roles.verb();
        ParsedSentence sentence = match.sentence();
        boolean isTrigger = lowest == match.trigger();
        Set<String> ownTriggers = match.rule().under();
        boolean pointed = isPointed(match);
        boolean granted = taken;
        int at = lowest;
        for (int height = 0; at != Clauses.NONE && height < HIGHEST; height++) {
            VerbGroup group = Objects.requireNonNull(sentence.verb(at));
            boolean itself = isTrigger && height == 0;
            boolean saying = grammar.words().reporting().contains(group.lemma());
            if (saying && !itself && height > 0) {
                return;
            }
            if (negation.isNoMore(sentence, group)) {
                Cue.add(found, Status.ENDED, "no more");
            } else if (negation.isDenied(sentence, group)) {
                Cue.add(found, Status.DENIED, sentence.view().words(group.start(), group.end()));
            }
            if (!saying || itself) {
                tense.read(sentence, at, group, found);
            }
            boolean predicate = height == 0 && roles.inSubject() && !group.isPassive();
            if (predicate && lasts(match.rule().type()) && isEnding(sentence, group)) {
                Cue.add(found, Status.ENDED, group.lemma());
            }
            if (!isTrigger && height == 0 && isAnnounced(match.rule().type(), group)) {
                Cue.add(found, Status.PLANNED, sentence.view().words(group.start(), group.end()));
            }
            if (!itself && !predicate) {
                predicates(sentence, at, group, found);
            }
            if (!itself && !predicate) {
                Status told =
                        ownTriggers.contains(group.lemma())
                                ? null
                                : cues.verbs().get(group.lemma());
                Cue.add(
                        found,
                        granted && told == Status.DESIRED ? null : told,
                        sentence.view().words(group.start(), group.end()));
                granted |= cues.presupposing().contains(group.lemma());
                if (!pointed) {
                    goalAsSubject(sentence, at, group, found);
                }
                if (cues.presentFuture().contains(group.lemma())
                        && group.form() == VerbForm.PRESENT
                        && sentence.verb(at + 1) != null) {
                    Cue.add(
                            found,
                            Status.PLANNED,
                            sentence.view().words(group.start(), group.end()));
                }
            }
            if (group.form() == VerbForm.INFINITIVE
                    && sentence.noun(at - 1) instanceof NounPhrase before
                    && sentence.party(at - 1) == null) {
                String lemma = sentence.headLemma(before);
                Cue.add(found, granted ? null : cues.nouns().get(lemma), lemma);
            }
            boolean headline =
                    group.form() == VerbForm.INFINITIVE
                            && !grammar.isFrench()
                            && group.marker() == null
                            && sentence.clauses().governorOf(at) == Clauses.NONE
                            && sentence.clauses().subjectOf(at) < at
                            && sentence.party(sentence.clauses().subjectOf(at)) != null;
            if (headline) {
                Cue.add(found, Status.PLANNED, sentence.view().words(group.start(), group.end()));
            }
            adverbs(sentence, group, found);
            int above = sentence.clauses().governorOf(at);
            boolean apart =
                    (group.form() == VerbForm.PRESENT_PARTICIPLE
                                    && above != at - 1
                                    && !isAlleged(sentence, above))
                            || group.form() == VerbForm.PAST_PARTICIPLE;
            at = apart ? Clauses.NONE : above;
        }
    }

    /** "announced its departure": who announces it has not gone yet. */
    private boolean isAnnounced(RelationType type, VerbGroup group) {
        return (type == RelationType.WITHDRAWS_FROM || type == RelationType.JOINS)
                && cues.announcing().contains(group.lemma());
    }

    /** "accused of arming": the participle hangs on the verb that puts it in doubt. */
    private boolean isAlleged(ParsedSentence sentence, int above) {
        VerbGroup group = sentence.verb(above);
        return group != null
                && grammar.words().control().contains(group.lemma())
                && cues.verbs().get(group.lemma()) == Status.POSSIBLE;
    }

    /** Whether the relation goes on until it ends, unlike talks. */
    private static boolean lasts(RelationType type) {
        return switch (type) {
            case SANCTIONS, COOPERATES, MEMBER_OF, AIDS, SUPPORTS, HOLDS_OFFICE -> true;
            default -> false;
        };
    }

    private boolean isEnding(ParsedSentence sentence, VerbGroup group) {
        return cues.endings().contains(group.lemma())
                || cues.endings()
                        .contains(group.lemma() + " " + sentence.view().folded(group.end()));
    }

    /** "is due to meet", "is to meet": what stands between "is" and the verb it governs. */
    private void predicates(ParsedSentence sentence, int at, VerbGroup group, List<Cue> found) {
        if (!grammar.words().copulas().contains(group.lemma()) || at + 1 >= sentence.size()) {
            return;
        }
        SentenceView view = sentence.view();
        int next = sentence.chunks().get(at + 1).start();
        for (int i = group.end(); i < next; i++) {
            Cue.add(found, cues.predicates().get(view.folded(i)), view.folded(i));
        }
        boolean infinitive =
                sentence.verb(at + 1) instanceof VerbGroup below
                        && below.form() == VerbForm.INFINITIVE;
        if (infinitive && next == group.end() && !grammar.isFrench()) {
            Cue.add(found, Status.PLANNED, "is to");
        }
    }

    /** "cette coopération" is there already, whatever is wished for it. */
    private boolean isPointed(Match match) {
        NounPhrase phrase = match.sentence().noun(match.trigger());
        return phrase != null
                && grammar.words()
                        .demonstratives()
                        .contains(match.sentence().view().folded(phrase.start()));
    }

    private void goalAsSubject(ParsedSentence sentence, int at, VerbGroup group, List<Cue> found) {
        NounPhrase subject = sentence.noun(sentence.clauses().subjectOf(at));
        if (subject != null
                && grammar.words().copulas().contains(group.lemma())
                && sentence.party(sentence.clauses().subjectOf(at)) == null) {
            String lemma = sentence.headLemma(subject);
            Cue.add(found, cues.nouns().get(lemma), sentence.view().token(subject.head()).text());
        }
    }

    private void adverbs(ParsedSentence sentence, VerbGroup group, List<Cue> found) {
        SentenceView view = sentence.view();
        for (int i = Math.max(0, group.start() - 2);
                i < Math.min(view.size(), group.end() + 2);
                i++) {
            Cue.add(found, cues.adverbs().get(view.folded(i)), view.token(i).text());
        }
    }
}
