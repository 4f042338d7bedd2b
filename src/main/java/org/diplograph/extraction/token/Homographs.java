package org.diplograph.extraction.token;

import java.util.Collection;
import java.util.List;

/** Weighs the readings of one form against each other: which of them is seldom meant. */
final class Homographs {
    private Homographs() {}

    /** A form that can be the past of a verb ("threatened") is seldom only an adjective. */
    static List<Candidate> english(Collection<Candidate> found) {
        boolean past = found.stream().anyMatch(c -> c.reading().form() == VerbForm.PAST);
        return found.stream()
                .map(c -> past && c.wordClass() == WordClass.ADJ ? c.weighing(-2) : c)
                .toList();
    }

    /** A form that can be a participle or a finite verb is seldom an adjective or a noun. */
    static List<Candidate> french(Collection<Candidate> found) {
        boolean participle = found.stream().anyMatch(c -> c.wordClass() == WordClass.VPPA);
        boolean finite =
                found.stream().anyMatch(c -> c.wordClass() == WordClass.VFIN && c.weight() == 0);
        boolean infinitive = found.stream().anyMatch(c -> c.wordClass() == WordClass.VINF);
        if (!participle && !finite && !infinitive) {
            return List.copyOf(found);
        }
        return found.stream()
                .map(
                        c ->
                                switch (c.wordClass()) {
                                    case ADJ -> c.weighing(-2);
                                    case NOUN -> c.weighing(infinitive ? -2 : participle ? -1 : 0);
                                    default -> c;
                                })
                .toList();
    }
}
