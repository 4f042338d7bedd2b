package org.diplograph.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the copies of one text among several: two articles belong together when the sets of their
 * runs of five words have a Jaccard similarity of 0.6 or more (Broder, "On the resemblance and
 * containment of documents", 1997).
 *
 * <p>Two sets that similar share one of the rarest two fifths of each, so only articles that do are
 * compared (prefix filtering: Bayardo, Ma and Srikant, "Scaling up all pairs similarity search",
 * 2007). That leaves nothing out, whatever order stands for rarity.
 */
public final class CopyGroups {
    private static final int WORDS_IN_A_RUN = 5;
    private static final double SAME_TEXT = 0.6;

    private final List<String> files = new ArrayList<>();
    private final List<int[]> runs = new ArrayList<>();
    private final @Nullable String[] firstCopies;

    private CopyGroups(Collection<Article> articles) {
        for (Article article : articles) {
            files.add(article.file());
            runs.add(runs(article.text()));
        }
        firstCopies = new String[files.size()];
    }

    /**
     * The source of each article: the file name of the first article of its group, in the order
     * given.
     */
    public static Map<String, String> of(Collection<Article> articles) {
        CopyGroups groups = new CopyGroups(articles);
        groups.compare();
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < groups.files.size(); i++) {
            String first = groups.firstCopies[i];
            sources.put(groups.files.get(i), first == null ? groups.files.get(i) : first);
        }
        sources.replaceAll((file, source) -> sources.getOrDefault(source, source));
        return sources;
    }

    private void compare() {
        long[] places = new RareRuns(runs, SAME_TEXT).places();
        int end;
        for (int start = 0; start < places.length; start = end) {
            end = start + 1;
            while (end < places.length && places[end] >> 32 == places[start] >> 32) {
                end++;
            }
            for (int later = start + 1; later < end; later++) {
                for (int earlier = start; earlier < later; earlier++) {
                    compare((int) places[earlier], (int) places[later]);
                }
            }
        }
    }

    /** Notes the earlier article as what the later copies, unless one of a lesser name is known. */
    private void compare(int earlier, int later) {
        String known = firstCopies[later];
        boolean better = known == null || files.get(earlier).compareTo(known) < 0;
        if (better && areCopies(runs.get(earlier), runs.get(later))) {
            firstCopies[later] = files.get(earlier);
        }
    }

    private static boolean areCopies(int[] one, int[] other) {
        if (Math.min(one.length, other.length) < SAME_TEXT * Math.max(one.length, other.length)) {
            return false;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common > 0 && common >= SAME_TEXT * (one.length + other.length - common);
    }

    /** Each run once, in ascending order. */
    private static int[] runs(String text) {
        List<String> words = words(text);
        int[] all = new int[words.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = words.subList(i, Math.min(all.length, i + WORDS_IN_A_RUN)).hashCode();
        }
        return Arrays.stream(all).sorted().distinct().toArray();
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
