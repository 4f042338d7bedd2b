package org.diplograph.benchmark;

import java.util.List;
import java.util.Locale;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.SyntheticDossier;
import org.diplograph.dossier.SyntheticSize;
import org.diplograph.graph.GraphBuilder;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.Tie;

/**
 * Measures, for synthetic dossiers of growing size, what the network costs the server and the
 * browser.
 */
final class NetworkFigures {
    private static final double MOST_FILTER = 50;
    private static final double MOST_BUILD = 5_000;
    private static final double MOST_BYTES_A_FACT = 400;
    private static final int WARM_UP = 60;
    private static final int FILTERS = 200;
    private static final int BUILDS = 3;

    private final SyntheticSize size;

    private NetworkFigures(SyntheticSize size) {
        this.size = size;
    }

    static void print(List<SyntheticSize> sizes) {
        System.out.printf(
                Locale.ROOT,
                "JDK %s, %d processors, heap of at most %,d MB. Times by the clock; those of the"
                        + " processor (CPU) tell more on a machine that does other work.%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / 1_000_000);
        for (SyntheticSize size : sizes) {
            new NetworkFigures(size).printAll();
        }
    }

    private void printAll() {
        System.out.printf(Locale.ROOT, "%n%s actors/ties, %,d facts%n", size, size.facts());
        printMemory(MemoryUse.of(size));
        Stopwatch assembly = new Stopwatch();
        Dossier[] made = new Dossier[1];
        assembly.measure(() -> made[0] = SyntheticDossier.create(size, Benchmarks.SEED));
        Dossier dossier = made[0];
        Figure.print("writing and assembling the synthetic dossier", assembly.clock().most(), "ms");
        printBuilding(dossier);
        printFiltering(dossier);
        try (SyntheticServer server = new SyntheticServer(dossier, 0)) {
            new NetworkTransfer(server, size).print();
            BrowserFigures.print(server, size);
        }
    }

    /**
     * What is reachable after collecting, less the texts. The facts' share is what goes when only
     * articles and mentions are kept.
     */
    private void printMemory(MemoryUse use) {
        Figure.print("text of articles and quotations", use.text() / 1e6, "MB");
        Figure.print(
                "memory of facts and graph beyond it, each fact",
                (double) (use.everything() - use.articles() - use.quotations()) / size.facts(),
                "B",
                MOST_BYTES_A_FACT);
        Figure.print(
                "  with sentences, blocks and mentions of the articles",
                (double) (use.everything() - use.text()) / size.facts(),
                "B");
    }

    private static void printBuilding(Dossier dossier) {
        Stopwatch build = new Stopwatch();
        for (int i = 0; i < BUILDS; i++) {
            build.measure(
                    () ->
                            GraphBuilder.build(
                                    dossier.actors(), dossier.facts(), GraphFilter.EVERYTHING));
        }
        Figure.print(
                "building graph and memberships from the facts",
                build.clock().median(),
                "ms",
                MOST_BUILD);
        Figure.print("  of the processor", build.processor().median(), "ms", MOST_BUILD);
    }

    /** A filter that nobody asked for before, and the weight of each of its ties. */
    private static void printFiltering(Dossier dossier) {
        RandomFilters filters = new RandomFilters();
        Stopwatch warmUp = new Stopwatch();
        Stopwatch filtering = new Stopwatch();
        long facts = 0;
        for (int i = 0; i < WARM_UP + FILTERS; i++) {
            GraphFilter filter = filters.next();
            long[] sum = new long[1];
            (i < WARM_UP ? warmUp : filtering)
                    .measure(
                            () ->
                                    sum[0] =
                                            dossier.graph(filter).ties().stream()
                                                    .mapToLong(NetworkFigures::weight)
                                                    .sum());
            facts += sum[0];
        }
        Figure.print(
                "filter by date, domain and status: median",
                filtering.clock().median(),
                "ms",
                MOST_FILTER);
        Figure.print("  95 of 100", filtering.clock().p95(), "ms", MOST_FILTER);
        Figure.print(
                "  of the processor: median", filtering.processor().median(), "ms", MOST_FILTER);
        Figure.print("    95 of 100", filtering.processor().p95(), "ms", MOST_FILTER);
        Figure.print("  the slowest before warm, by the clock", warmUp.clock().most(), "ms");
        Figure.print("  weight of the ties found, on average", facts / (WARM_UP + FILTERS), "");
    }

    private static long weight(Tie tie) {
        return tie.sources();
    }
}
