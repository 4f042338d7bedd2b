package org.diplograph.analysis;

/**
 * What a measure will cost, known before it is computed.
 *
 * @param steps number of times a line of the network is looked at
 * @param approximate whether the result will be an approximation, because the exact one would cost
 *     too much
 */
public record Estimate(long steps, boolean approximate) {
    /** As many steps as a page may take while its visitor waits: some milliseconds. */
    private static final long AT_ONCE = 300_000;

    public boolean isQuick() {
        return steps <= AT_ONCE;
    }
}
