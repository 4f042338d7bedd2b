package org.diplograph.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.diplograph.article.Article;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.SyntheticDossier;
import org.diplograph.dossier.SyntheticSize;

/**
 * The memory of a dossier in bytes: what the heap holds after collecting several times, less what
 * it held before.
 *
 * @param everything the whole dossier, with its graph
 * @param articles its articles and their mentions when nothing else is kept, texts included
 * @param text the texts of articles and the quotations of facts
 * @param quotations the latter alone
 */
record MemoryUse(long everything, long articles, long text, long quotations) {
    private static final int COLLECTIONS = 4;

    static MemoryUse of(SyntheticSize size) {
        long before = inUse();
        Dossier dossier = SyntheticDossier.create(size, Benchmarks.SEED);
        long everything = inUse() - before;
        long texts =
                dossier.articles().stream().map(Article::text).mapToLong(MemoryUse::text).sum();
        long quotations = quotations(dossier);
        List<Object> kept = new ArrayList<>();
        for (Article article : dossier.articles()) {
            kept.add(article);
            kept.add(dossier.mentionsIn(article.file()));
        }
        dossier = null;
        long articles = inUse() - before;
        if (kept.isEmpty()) {
            throw new IllegalStateException("no articles");
        }
        return new MemoryUse(everything, articles, texts + quotations, quotations);
    }

    /** Each once: articles that copy each other share them. */
    private static long quotations(Dossier dossier) {
        Set<String> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
        dossier.facts().forEach(sourced -> quoted.add(sourced.fact().evidence().quote()));
        return quoted.stream().mapToLong(MemoryUse::text).sum();
    }

    private static long inUse() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least =
                    Math.min(
                            least,
                            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** One byte a character where all are Latin-1, else two. */
    private static long text(String text) {
        boolean latin = text.chars().allMatch(unit -> unit < 256);
        return latin ? text.length() : 2L * text.length();
    }
}
