package org.diplograph.extraction.token;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses, over a whole sentence, the row of readings that follow each other best (Viterbi's
 * algorithm).
 */
final class Disambiguator {
    private final Transitions transitions;
    private final int disagreement;

    /**
     * @param disagreement how much speaks against a verb that does not agree with the noun before
     *     it, which need not be its subject; in points of which a listed weight has two
     */
    Disambiguator(Transitions transitions, int disagreement) {
        this.transitions = transitions;
        this.disagreement = -disagreement;
    }

    /** For each word its readings, the chosen one first. */
    List<List<Reading>> order(List<List<Candidate>> words) {
        int[][] best = new int[words.size()][];
        int[][] from = new int[words.size()][];
        WordClass[][] context = new WordClass[words.size()][];
        for (int i = 0; i < words.size(); i++) {
            List<Candidate> candidates = words.get(i);
            best[i] = new int[candidates.size()];
            from[i] = new int[candidates.size()];
            context[i] = new WordClass[candidates.size()];
            for (int k = 0; k < candidates.size(); k++) {
                Candidate candidate = candidates.get(k);
                context[i][k] = candidate.wordClass();
                if (i == 0) {
                    best[i][k] =
                            candidate.weight() * 2
                                    + transitions.weight(WordClass.START, candidate.wordClass())
                                            * 2;
                    continue;
                }
                List<Candidate> before = words.get(i - 1);
                int highest = Integer.MIN_VALUE;
                for (int j = 0; j < before.size(); j++) {
                    int score =
                            best[i - 1][j] + follows(context[i - 1][j], before.get(j), candidate);
                    if (score > highest) {
                        highest = score;
                        from[i][k] = j;
                    }
                }
                best[i][k] = highest + candidate.weight() * 2;
                WordClass earlier = context[i - 1][from[i][k]];
                if (isTransparent(candidate.wordClass()) && carriesOver(earlier)) {
                    context[i][k] = earlier;
                }
            }
        }
        return readings(words, path(words.size(), best, from));
    }

    /** Twice the weight of the classes, and one more or less for number. */
    private int follows(WordClass context, Candidate before, Candidate after) {
        int weight = transitions.weight(context, after.wordClass()) * 2;
        boolean agree =
                before.reading().plural() == after.reading().plural()
                        || after.reading().form() == VerbForm.PAST;
        int agreement = agree ? 1 : -1;
        return weight
                + switch (after.wordClass()) {
                    case NOUN, ADJ ->
                            switch (before.wordClass()) {
                                case DET, ADJ, NOUN -> agreement;
                                default -> 0;
                            };
                    case VFIN, AVOIR, ETRE ->
                            switch (before.wordClass()) {
                                case PSUBJ -> agreement;
                                case NOUN, PROPN -> agree ? 0 : disagreement;
                                default -> 0;
                            };
                    default -> 0;
                };
    }

    /** An adverb between an auxiliary and its verb hides neither from the other. */
    private static boolean isTransparent(WordClass wordClass) {
        return wordClass == WordClass.ADV || wordClass == WordClass.NE;
    }

    private static boolean carriesOver(WordClass wordClass) {
        return switch (wordClass) {
            case AVOIR, ETRE, MODAL, TO, PSUBJ, PREL -> true;
            default -> false;
        };
    }

    private static int[] path(int length, int[][] best, int[][] from) {
        int[] path = new int[length];
        if (length == 0) {
            return path;
        }
        int last = 0;
        for (int k = 1; k < best[length - 1].length; k++) {
            last = best[length - 1][k] > best[length - 1][last] ? k : last;
        }
        for (int i = length - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i][last];
        }
        return path;
    }

    private static List<List<Reading>> readings(List<List<Candidate>> words, int[] path) {
        List<List<Reading>> chosen = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            List<Candidate> candidates = words.get(i);
            if (candidates.size() == 1) {
                chosen.add(List.of(candidates.getFirst().reading()));
                continue;
            }
            Set<Reading> ordered = new LinkedHashSet<>();
            ordered.add(candidates.get(path[i]).reading());
            candidates.forEach(candidate -> ordered.add(candidate.reading()));
            chosen.add(List.copyOf(ordered));
        }
        return chosen;
    }
}
