package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Status;

/** Reads whether a clause denies what its verb says: "not", "no longer", "without", "neither". */
final class NegationReader {
    private final StatusCues cues;

    NegationReader(StatusCues cues) {
        this.cues = cues;
    }

    /** Whether the verb is denied. */
    boolean isDenied(ParsedSentence sentence, VerbGroup group) {
        return (group.negated() && !isUnmatched(sentence, group)) || isWithout(sentence, group);
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

    /** "ne … plus", "no longer" in or beside the verb. */
    boolean isNoMore(ParsedSentence sentence, VerbGroup group) {
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

    /** "Neither X nor Y has signed". */
    void nobody(ParsedSentence sentence, int subject, List<StatusReader.Cue> found) {
        NounPhrase phrase = sentence.noun(subject);
        if (phrase != null && phrase.start() > 0) {
            String before = sentence.view().folded(phrase.start() - 1);
            if (before.equals("neither") && cues.none().contains(before)) {
                StatusReader.Cue.add(found, Status.DENIED, before);
            }
        }
    }
}
