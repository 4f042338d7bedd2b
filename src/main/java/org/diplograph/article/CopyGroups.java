package org.diplograph.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the copies of one text among several: two articles belong together when the sets of their
 * runs of five words have a Jaccard similarity of 0.6 or more (Broder, "On the resemblance and
 * containment of documents", 1997).
 */
public final class CopyGroups {
    private static final int WORDS_IN_A_RUN = 5;
    private static final double SAME_TEXT = 0.6;

    private CopyGroups() {}

    /**
     * The source of each article: the file name of the first article of its group, in the order
     * given.
     */
    public static Map<String, String> of(Collection<Article> articles) {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<Integer, List<String>> filesByRun = new HashMap<>();
        Map<String, Set<Integer>> runsByFile = new HashMap<>();
        for (Article article : articles) {
            Set<Integer> runs = runs(article.text());
            sources.put(article.file(), firstCopy(runs, filesByRun, runsByFile, article.file()));
            runsByFile.put(article.file(), runs);
            for (Integer run : runs) {
                filesByRun.computeIfAbsent(run, absent -> new ArrayList<>()).add(article.file());
            }
        }
        sources.replaceAll((file, source) -> sources.getOrDefault(source, source));
        return sources;
    }

    private static String firstCopy(
            Set<Integer> runs,
            Map<Integer, List<String>> filesByRun,
            Map<String, Set<Integer>> runsByFile,
            String otherwise) {
        Map<String, Integer> shared = new LinkedHashMap<>();
        for (Integer run : runs) {
            for (String file : filesByRun.getOrDefault(run, List.of())) {
                shared.merge(file, 1, Integer::sum);
            }
        }
        return shared.keySet().stream()
                .sorted()
                .filter(
                        file -> {
                            int common = shared.getOrDefault(file, 0);
                            int all =
                                    runs.size()
                                            + runsByFile.getOrDefault(file, Set.of()).size()
                                            - common;
                            return common >= SAME_TEXT * all;
                        })
                .findFirst()
                .orElse(otherwise);
    }

    private static Set<Integer> runs(String text) {
        List<String> words = words(text);
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            runs.add(words.subList(i, Math.min(words.size(), i + WORDS_IN_A_RUN)).hashCode());
        }
        return runs;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inWord = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
