package org.diplograph.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the time of something that runs in this thread, by the clock and by the processor: the
 * second says the same on a machine that does other work.
 */
final class Stopwatch {
    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    void measure(Runnable work) {
        long processorStart = processorTime();
        long clockStart = System.nanoTime();
        work.run();
        clock.add((System.nanoTime() - clockStart) / 1e6);
        processor.add((processorTime() - processorStart) / 1e6);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    Samples clock() {
        return Samples.of(clock);
    }

    Samples processor() {
        return Samples.of(processor);
    }
}
