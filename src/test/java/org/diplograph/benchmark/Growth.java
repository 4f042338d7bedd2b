package org.diplograph.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.diplograph.article.ArticleImport;
import org.diplograph.article.ArticleReader;
import org.diplograph.extraction.FactExtractor;
import org.diplograph.extraction.GrowingTexts;
import org.diplograph.extraction.GrowingTexts.Shape;
import org.diplograph.extraction.RuleBasedExtractor;

/**
 * Measures how the time to read a text grows with its length, for texts of many shapes. The time is
 * that of the processor for this thread, the least of several runs, each after the memory was
 * cleaned.
 */
final class Growth {
    private static final int SMALLEST = 50_000;
    private static final int DOUBLINGS = 2;
    private static final int RUNS = 3;
    private static final int WARM_UP = 4;
    private static final double MOST = 2.3;

    private final ArticleReader reader = ArticleReader.create();
    private final FactExtractor extractor = RuleBasedExtractor.create();

    static void print() {
        new Growth().printAll();
    }

    private void printAll() {
        for (Shape shape : GrowingTexts.shapes()) {
            milliseconds(shape.text(SMALLEST), WARM_UP);
        }
        System.out.printf(Locale.ROOT, "%-34s", "ms of text in kB (ratio)");
        for (int i = 0; i <= DOUBLINGS; i++) {
            System.out.printf(Locale.ROOT, i == 0 ? "%8d" : " %8d       ", (SMALLEST << i) / 1000);
        }
        System.out.println();
        int above = 0;
        double worst = 0;
        for (Shape shape : GrowingTexts.shapes()) {
            double ratio = printGrowth(shape);
            worst = Math.max(worst, ratio);
            above += ratio > MOST ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d shapes, t(2n)/t(n) for the longest texts at most %.2f; above %.1f: %d%n",
                GrowingTexts.shapes().size(),
                worst,
                MOST,
                above);
    }

    /** The ratio of the two longest. */
    private double printGrowth(Shape shape) {
        System.out.printf(Locale.ROOT, "%-34s", shape.name());
        double before = 0;
        double ratio = 0;
        for (int i = 0; i <= DOUBLINGS; i++) {
            double now = milliseconds(shape.text(SMALLEST << i), RUNS);
            ratio = now / before;
            System.out.print(
                    i == 0
                            ? String.format(Locale.ROOT, "%8.1f", now)
                            : String.format(Locale.ROOT, " %8.1f (%4.2f)", now, ratio));
            before = now;
        }
        System.out.println();
        return ratio;
    }

    private double milliseconds(String text, int runs) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            System.gc();
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (reader.readText("a.txt", text) instanceof ArticleImport.Imported(var article)) {
                extractor.extract(article);
            }
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            best = Math.min(best, end - start);
        }
        return best / 1e6;
    }
}
