package org.diplograph.extraction.token;

/**
 * A reading that the context has still to judge.
 *
 * @param weight how likely it is without context, 0 for the ordinary
 */
record Candidate(Reading reading, WordClass wordClass, int weight) {
    static Candidate of(Reading reading) {
        int weight =
                reading.form() == VerbForm.IMPERATIVE
                        ? -3
                        : reading.form() == VerbForm.SUBJUNCTIVE ? -1 : 0;
        return new Candidate(reading, WordClass.of(reading), weight);
    }

    Candidate weighing(int more) {
        return new Candidate(reading, wordClass, weight + more);
    }
}
