package org.diplograph.cli.evaluation;

/** How much was found rightly, wrongly, and not at all. */
public final class Counts {
    private int right;
    private int wrong;
    private int missing;

    void addRight(int more) {
        right += more;
    }

    void addWrong(int more) {
        wrong += more;
    }

    void addMissing(int more) {
        missing += more;
    }

    void add(Counts other) {
        right += other.right;
        wrong += other.wrong;
        missing += other.missing;
    }

    public int right() {
        return right;
    }

    public int wrong() {
        return wrong;
    }

    public int missing() {
        return missing;
    }

    /** The right ones among those found, 0 when nothing was. */
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /** The right ones among those to find, 0 when there were none. */
    public double recall() {
        return right + missing == 0 ? 0 : (double) right / (right + missing);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
