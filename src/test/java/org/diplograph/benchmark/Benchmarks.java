package org.diplograph.benchmark;

import org.openjdk.jmh.runner.RunnerException;

/** What {@code ./diplograph bench NAME} runs. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Exits with 2 when there is no benchmark of that name. */
    public static void main(String[] arguments) throws RunnerException {
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "extraction" -> ExtractionFigures.print();
            case "growth" -> Growth.print();
            default -> {
                System.err.println("Benchmarks: extraction, growth");
                System.exit(2);
            }
        }
    }
}
