package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diplograph.extraction.relation.Chunk.Joint;
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
    record Cue(Status status, String word) {}

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

    StatusReader(StatusCues cues, Grammar grammar) {
        this.cues = cues;
        this.grammar = grammar;
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
                add(found, Status.DENIED, view.folded(phrase.outset()));
            }
            for (int i = phrase.start(); i < phrase.end(); i++) {
                String word = view.token(i).text();
                add(found, cues.adjectives().get(view.token(i).lemma()), word);
                add(found, cues.adjectives().get(view.folded(i)), word);
            }
            String lemma = sentence.headLemma(phrase);
            if (k < trigger) {
                add(
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
            if (isNoMore(sentence, group)) {
                add(found, Status.ENDED, "no more");
            } else if ((group.negated() && !isUnmatched(sentence, group))
                    || isWithout(sentence, group)) {
                add(found, Status.DENIED, words(sentence, group));
            }
            if (!saying || itself) {
                tense(sentence, at, group, found);
            }
            boolean predicate = height == 0 && roles.inSubject() && !group.isPassive();
            if (predicate && lasts(match.rule().type()) && isEnding(sentence, group)) {
                add(found, Status.ENDED, group.lemma());
            }
            if (!isTrigger && height == 0 && isAnnounced(match.rule().type(), group)) {
                add(found, Status.PLANNED, words(sentence, group));
            }
            if (!itself && !predicate) {
                predicates(sentence, at, group, found);
            }
            if (!itself && !predicate) {
                Status told =
                        ownTriggers.contains(group.lemma())
                                ? null
                                : cues.verbs().get(group.lemma());
                add(found, granted && told == Status.DESIRED ? null : told, words(sentence, group));
                granted |= cues.presupposing().contains(group.lemma());
                if (!pointed) {
                    goalAsSubject(sentence, at, group, found);
                }
                if (cues.presentFuture().contains(group.lemma())
                        && group.form() == VerbForm.PRESENT
                        && sentence.verb(at + 1) != null) {
                    add(found, Status.PLANNED, words(sentence, group));
                }
            }
            if (group.form() == VerbForm.INFINITIVE
                    && sentence.noun(at - 1) instanceof NounPhrase before
                    && sentence.party(at - 1) == null) {
                String lemma = sentence.headLemma(before);
                add(found, granted ? null : cues.nouns().get(lemma), lemma);
            }
            boolean headline =
                    group.form() == VerbForm.INFINITIVE
                            && !grammar.isFrench()
                            && group.marker() == null
                            && sentence.clauses().governorOf(at) == Clauses.NONE
                            && sentence.clauses().subjectOf(at) < at
                            && sentence.party(sentence.clauses().subjectOf(at)) != null;
            if (headline) {
                add(found, Status.PLANNED, words(sentence, group));
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

    /** "have never been so close" praises rather than denies. */
    private boolean isUnmatched(ParsedSentence sentence, VerbGroup group) {
        SentenceView view = sentence.view();
        for (int i = group.start(); i < group.main() + 3; i++) {
            if (cues.unmatched().contains(view.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** "without consulting", «sans consulter». */
    private boolean isWithout(ParsedSentence sentence, VerbGroup group) {
        boolean infinite =
                group.form() == VerbForm.INFINITIVE || group.form() == VerbForm.PRESENT_PARTICIPLE;
        SentenceView view = sentence.view();
        return infinite
                && group.start() > 0
                && (cues.without().contains(view.folded(group.start() - 1))
                        || cues.without().contains(view.folded(group.start())));
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

    /** "ne … plus", "no longer" in or beside the verb. */
    private boolean isNoMore(ParsedSentence sentence, VerbGroup group) {
        SentenceView view = sentence.view();
        for (int i = group.start() - 2; i < group.main() + 3; i++) {
            for (List<String> words : cues.noMore()) {
                boolean there = words.size() > 1 || group.negated();
                for (int w = 0; w < words.size(); w++) {
                    there &= view.folded(i + w).equals(words.get(w));
                }
                if (there) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "is due to meet", "is to meet": what stands between "is" and the verb it governs. */
    private void predicates(ParsedSentence sentence, int at, VerbGroup group, List<Cue> found) {
        if (!grammar.words().copulas().contains(group.lemma()) || at + 1 >= sentence.size()) {
            return;
        }
        SentenceView view = sentence.view();
        int next = sentence.chunks().get(at + 1).start();
        for (int i = group.end(); i < next; i++) {
            add(found, cues.predicates().get(view.folded(i)), view.folded(i));
        }
        boolean infinitive =
                sentence.verb(at + 1) instanceof VerbGroup below
                        && below.form() == VerbForm.INFINITIVE;
        if (infinitive && next == group.end() && !grammar.isFrench()) {
            add(found, Status.PLANNED, "is to");
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

    private void tense(ParsedSentence sentence, int at, VerbGroup group, List<Cue> found) {
        int opener = sentence.clauses().openerOf(at);
        if (opener != Clauses.NONE && sentence.joint(opener) == Joint.CONDITION) {
            add(found, Status.POSSIBLE, opening(sentence, opener));
        }
        hoped(sentence, at, opener, found);
        nobody(sentence, sentence.clauses().subjectOf(at), found);
        if (group.form() == VerbForm.FUTURE) {
            add(found, Status.PLANNED, words(sentence, group));
        } else if (group.form() == VerbForm.PRESENT
                && cues.obligation().contains(group.lemma())
                && sentence.verb(at + 1) != null) {
            add(found, Status.PLANNED, group.lemma());
        } else if (group.form() == VerbForm.CONDITIONAL) {
            add(found, conditional(sentence, opener, group), words(sentence, group));
        }
    }

    /** "Neither X nor Y has signed". */
    private void nobody(ParsedSentence sentence, int subject, List<Cue> found) {
        NounPhrase phrase = sentence.noun(subject);
        if (phrase != null && phrase.start() > 0) {
            String before = sentence.view().folded(phrase.start() - 1);
            if (before.equals("neither") && cues.none().contains(before)) {
                add(found, Status.DENIED, before);
            }
        }
    }

    /** "hopes that X will sign": the verb before "that" puts its clause in doubt. */
    private void hoped(ParsedSentence sentence, int at, int opener, List<Cue> found) {
        int above =
                opener != Clauses.NONE && sentence.joint(opener) == Joint.THAT
                        ? opener - 1
                        : Clauses.NONE;
        int subject = sentence.clauses().subjectOf(at);
        if (above == Clauses.NONE && opener == Clauses.NONE && subject > 0 && !grammar.isFrench()) {
            above = subject - 1;
        }
        VerbGroup group = sentence.verb(above);
        if (group == null || !group.isFinite() || group.isPassive()) {
            return;
        }
        Status told = cues.verbs().get(group.lemma());
        if (told == Status.DESIRED || told == Status.DENIED || told == Status.POSSIBLE) {
            add(found, told, group.lemma());
        }
    }

    private @Nullable Status conditional(ParsedSentence sentence, int opener, VerbGroup group) {
        if (!group.modals().isEmpty()) {
            String modal = group.modals().getFirst();
            if (cues.possibleModals().contains(modal)) {
                return Status.POSSIBLE;
            }
            return modal.equals("would") || modal.equals("'d") ? reported(sentence, opener) : null;
        }
        if (cues.obligation().contains(group.lemma())) {
            return Status.PLANNED;
        }
        return cues.ability().contains(group.lemma())
                ? Status.POSSIBLE
                : reported(sentence, opener);
    }

    /**
     * After "said that" a conditional is the future seen from the past; elsewhere it leaves open.
     */
    private static Status reported(ParsedSentence sentence, int opener) {
        boolean told =
                opener == Clauses.NONE
                        || sentence.joint(opener) == Joint.THAT
                        || sentence.joint(opener) == Joint.RELATIVE;
        boolean free =
                opener == Clauses.NONE
                        ? !sentence.grammar().isFrench()
                        : sentence.grammar().isFrench() || sentence.joint(opener) == Joint.THAT;
        return told && free ? Status.PLANNED : Status.POSSIBLE;
    }

    private void goalAsSubject(ParsedSentence sentence, int at, VerbGroup group, List<Cue> found) {
        NounPhrase subject = sentence.noun(sentence.clauses().subjectOf(at));
        if (subject != null
                && grammar.words().copulas().contains(group.lemma())
                && sentence.party(sentence.clauses().subjectOf(at)) == null) {
            String lemma = sentence.headLemma(subject);
            add(found, cues.nouns().get(lemma), sentence.view().token(subject.head()).text());
        }
    }

    private static String words(ParsedSentence sentence, VerbGroup group) {
        return sentence.view().words(group.start(), group.end());
    }

    private static String opening(ParsedSentence sentence, int opener) {
        Chunk chunk = sentence.chunks().get(opener);
        return sentence.view().words(chunk.start(), chunk.end());
    }

    private void adverbs(ParsedSentence sentence, VerbGroup group, List<Cue> found) {
        SentenceView view = sentence.view();
        for (int i = Math.max(0, group.start() - 2);
                i < Math.min(view.size(), group.end() + 2);
                i++) {
            add(found, cues.adverbs().get(view.folded(i)), view.token(i).text());
        }
    }

    private static void add(List<Cue> found, @Nullable Status status, String word) {
        if (status != null) {
            found.add(new Cue(status, word));
        }
    }
}
