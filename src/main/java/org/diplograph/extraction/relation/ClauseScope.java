package org.diplograph.extraction.relation;

import org.diplograph.extraction.relation.Chunk.Boundary;
import org.diplograph.extraction.relation.Chunk.VerbGroup;

/**
 * The tokens of the clause around a trigger, half open: of sentences with several main verbs the
 * part that belongs to the trigger's own, else the whole sentence.
 */
record ClauseScope(int from, int to) {
    static ClauseScope of(ParsedSentence sentence, int trigger) {
        int own = mainVerb(sentence, trigger);
        if (own == Clauses.NONE) {
            return new ClauseScope(0, sentence.view().size());
        }
        int before = neighbour(sentence, own, -1);
        int after = neighbour(sentence, own, 1);
        int from = before == Clauses.NONE ? 0 : boundaryBefore(sentence, own, before);
        int to =
                after == Clauses.NONE
                        ? sentence.view().size()
                        : boundaryBefore(sentence, after, own);
        int start = sentence.chunks().get(trigger).start();
        return from <= start && start < to
                ? new ClauseScope(from, to)
                : new ClauseScope(0, sentence.view().size());
    }

    private static int mainVerb(ParsedSentence sentence, int trigger) {
        int verb = Roles.of(sentence, trigger).verb();
        for (int n = 0; verb != Clauses.NONE && n < ParsedSentence.REACH; n++) {
            if (sentence.verb(verb) instanceof VerbGroup group && group.isFinite()) {
                return verb;
            }
            verb = sentence.clauses().governorOf(verb);
        }
        return Clauses.NONE;
    }

    /** The next main verb on that side. */
    private static int neighbour(ParsedSentence sentence, int own, int step) {
        for (int i = own + step;
                i >= 0 && i < sentence.size() && Math.abs(i - own) < ParsedSentence.REACH;
                i += step) {
            if (sentence.verb(i) instanceof VerbGroup group
                    && group.isFinite()
                    && sentence.clauses().openerOf(i) == Clauses.NONE
                    && (step < 0 || sentence.joint(firstOf(sentence, i, own) - 1) != null)) {
                return i;
            }
        }
        return Clauses.NONE;
    }

    /**
     * The chunk with which a verb's clause begins: its subject, when that lies after the other
     * verb.
     */
    private static int firstOf(ParsedSentence sentence, int verb, int other) {
        int subject = sentence.clauses().subjectOf(verb);
        return subject > other && subject < verb ? subject : verb;
    }

    /**
     * The first token after the last comma or conjunction between a verb's predecessor and its
     * subject.
     */
    private static int boundaryBefore(ParsedSentence sentence, int verb, int predecessor) {
        int last = firstOf(sentence, verb, predecessor);
        for (int i = last - 1; i > predecessor; i--) {
            if (sentence.chunks().get(i) instanceof Boundary boundary) {
                return boundary.end();
            }
        }
        return sentence.chunks().get(last).start();
    }
}
