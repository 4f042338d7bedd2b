package org.diplograph.article;

import java.util.Arrays;
import java.util.List;

/**
 * The rarest members of each of many sets of numbers, so many that two sets of a given Jaccard
 * similarity have one of them in common: of n members, n − ⌈similarity · n⌉ + 1.
 */
final class RareRuns {
    private static final int COUNTERS = 1 << 20;

    private final List<int[]> sets;
    private final double similarity;

    /** How often a number occurs, at least: numbers that fall together are counted together. */
    private final int[] counts = new int[COUNTERS];

    RareRuns(List<int[]> sets, double similarity) {
        this.sets = sets;
        this.similarity = similarity;
        for (int[] set : sets) {
            for (int number : set) {
                counts[counter(number)]++;
            }
        }
    }

    private static int counter(int number) {
        return (number * 0x9E3779B9) >>> 12;
    }

    /**
     * Every rare member with its set: the number in the upper half, the place of the set in the
     * lower, in ascending order, so that the sets that share a member follow each other.
     */
    long[] places() {
        int total = sets.stream().mapToInt(set -> rare(set.length)).sum();
        long[] places = new long[total];
        int next = 0;
        for (int set = 0; set < sets.size(); set++) {
            long[] byRarity =
                    Arrays.stream(sets.get(set))
                            .mapToLong(
                                    number ->
                                            ((long) counts[counter(number)] << 32)
                                                    | Integer.toUnsignedLong(number))
                            .sorted()
                            .toArray();
            for (int i = 0; i < rare(byRarity.length); i++) {
                places[next++] = (byRarity[i] << 32) | set;
            }
        }
        Arrays.sort(places);
        return places;
    }

    private int rare(int size) {
        return size == 0 ? 0 : size - (int) Math.ceil(similarity * size) + 1;
    }
}
