package org.diplograph.benchmark;

import java.util.Arrays;
import java.util.List;

/** Measured times in milliseconds, of one or more. */
record Samples(double[] sorted) {
    static Samples of(List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Samples(sorted);
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    /** The smallest sample that is not less than a share of all (nearest rank). */
    private double at(double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Samples samples && Arrays.equals(sorted, samples.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
