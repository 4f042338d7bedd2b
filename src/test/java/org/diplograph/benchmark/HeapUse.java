package org.diplograph.benchmark;

import java.lang.management.ManagementFactory;
import org.diplograph.article.Article;
import org.diplograph.dossier.Dossier;

/** How much memory is in use, and how much of a dossier's is text. */
final class HeapUse {
    private static final int ROUNDS = 4;

    private HeapUse() {}

    /** Bytes of the heap that are reachable: what is in use after collecting several times. */
    static long bytes() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
            least =
                    Math.min(
                            least,
                            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /**
     * Bytes of the texts of articles and of the quotations of facts, as the Java machine keeps
     * them.
     */
    static long text(Dossier dossier) {
        long articles =
                dossier.articles().stream().map(Article::text).mapToLong(HeapUse::text).sum();
        long quotations =
                dossier.facts().stream()
                        .mapToLong(sourced -> text(sourced.fact().evidence().quote()))
                        .sum();
        return articles + quotations;
    }

    /** One byte a character where all are Latin-1, else two. */
    private static long text(String text) {
        boolean latin = text.chars().allMatch(unit -> unit < 256);
        return latin ? text.length() : 2L * text.length();
    }
}
