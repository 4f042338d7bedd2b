package org.diplograph.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures how many articles a second the extraction reads, and the memory each takes. */
final class ExtractionFigures {
    private static final List<String> STAGES = List.of("reading", "words", "mentions", "relations");
    private static final int TARGET = 150;

    private final int articles;

    private ExtractionFigures(int articles) {
        this.articles = articles;
    }

    static void print() throws RunnerException {
        List<ArticleBytes> files = ArticleBytes.all();
        int bytes = files.stream().mapToInt(file -> file.content().length).sum();
        System.out.printf(
                Locale.ROOT,
                "%d articles of %s, %.1f kB each on average%n%n%-22s %12s %12s %12s%n",
                files.size(),
                ArticleBytes.folders(),
                bytes / 1e3 / files.size(),
                "",
                "articles/s",
                "CPU ms each",
                "kB each");
        new ExtractionFigures(files.size()).printAll();
    }

    private void printAll() throws RunnerException {
        double one = line("everything", 1);
        double two = line("everything", 2);
        for (String stage : STAGES) {
            line(stage, 1);
        }
        System.out.printf(
                Locale.ROOT,
                "%nOne thread: %.0f articles/s (at least %d are wanted). Two threads: %.2f times as many.%n"
                        + "On a machine that does other work as well, the time of the processor (CPU) tells more.%n",
                one,
                TARGET,
                two / one);
    }

    /** Runs one benchmark, prints its line and gives the articles a second. */
    private double line(String benchmark, int threads) throws RunnerException {
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(
                                                ExtractionBenchmark.class.getName()
                                                        + "\\."
                                                        + benchmark
                                                        + "$")
                                        .threads(threads)
                                        .addProfiler(GCProfiler.class)
                                        .verbosity(VerboseMode.SILENT)
                                        .build())
                        .run();
        RunResult result = results.iterator().next();
        double perSecond = result.getPrimaryResult().getScore() * articles;
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        double milliseconds =
                result.getSecondaryResults().get("nanoseconds").getScore()
                        / result.getSecondaryResults().get("rounds").getScore()
                        / articles
                        / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%-22s %12.0f %12.2f %12.0f%n",
                benchmark + (threads == 1 ? "" : ", " + threads + " threads"),
                perSecond,
                milliseconds,
                allocated.getScore() / articles / 1000);
        return perSecond;
    }
}
