package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/** Reads from tense, mood and the word that opens a clause whether it is planned or open. */
final class TenseReader {
    private final StatusCues cues;
    private final Grammar grammar;
    private final NegationReader negation;

    TenseReader(StatusCues cues, Grammar grammar, NegationReader negation) {
        this.cues = cues;
        this.grammar = grammar;
        this.negation = negation;
    }

    void read(ParsedSentence sentence, int at, VerbGroup group, List<StatusReader.Cue> found) {
        int opener = sentence.clauses().openerOf(at);
        if (opener != Clauses.NONE && sentence.joint(opener) == Joint.CONDITION) {
            StatusReader.Cue.add(found, Status.POSSIBLE, opening(sentence, opener));
        }
        hoped(sentence, at, opener, found);
        negation.nobody(sentence, sentence.clauses().subjectOf(at), found);
        if (group.form() == VerbForm.FUTURE) {
            StatusReader.Cue.add(
                    found, Status.PLANNED, sentence.view().words(group.start(), group.end()));
        } else if (group.form() == VerbForm.PRESENT
                && cues.obligation().contains(group.lemma())
                && sentence.verb(at + 1) != null) {
            StatusReader.Cue.add(found, Status.PLANNED, group.lemma());
        } else if (group.form() == VerbForm.CONDITIONAL) {
            StatusReader.Cue.add(
                    found,
                    conditional(sentence, opener, group),
                    sentence.view().words(group.start(), group.end()));
        }
    }

    /** "hopes that X will sign": the verb before "that" puts its clause in doubt. */
    private void hoped(ParsedSentence sentence, int at, int opener, List<StatusReader.Cue> found) {
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
            StatusReader.Cue.add(found, told, group.lemma());
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

    private static String opening(ParsedSentence sentence, int opener) {
        Chunk chunk = sentence.chunks().get(opener);
        return sentence.view().words(chunk.start(), chunk.end());
    }
}
