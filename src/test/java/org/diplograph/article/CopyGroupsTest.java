package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CopyGroupsTest {
    private static final String BRIDGE =
            "The ferry company has ordered two boats from the yard in the north and will run them"
                    + " between the islands from spring on, the director told the council on Monday.";

    private static Article article(String file, String text) {
        return new Article(file, file, text, Language.ENGLISH, null, null, List.of(), List.of());
    }

    @Test
    void aTextWithAnotherEndIsACopyAndAnotherTextIsNone() {
        assertThat(
                        CopyGroups.of(
                                List.of(
                                        article("a.txt", BRIDGE),
                                        article("b.txt", "Rain fell on the coast all day long."),
                                        article("c.txt", BRIDGE + " Reprinted by the Herald."))))
                .containsExactly(
                        Map.entry("a.txt", "a.txt"),
                        Map.entry("b.txt", "b.txt"),
                        Map.entry("c.txt", "a.txt"));
    }

    @Test
    void textsWithoutWordsAreNoCopiesOfEachOther() {
        assertThat(CopyGroups.of(List.of(article("a.txt", "…"), article("b.txt", "?"))))
                .containsExactly(Map.entry("a.txt", "a.txt"), Map.entry("b.txt", "b.txt"));
    }

    /** Texts from few words, changed here and there, so that many lie close to the limit. */
    @Test
    void comparingOnlyWhatSharesSomethingRareFindsWhatComparingAllFinds() {
        RandomGenerator random = new SplittableRandom(5);
        int copies = 0;
        for (int round = 0; round < 40; round++) {
            List<Article> articles = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                List<String> words =
                        i < 4 || random.nextInt(3) == 0
                                ? words(random)
                                : changed(articles.get(random.nextInt(i)).text(), random);
                articles.add(article("%03d.txt".formatted(i), String.join(" ", words)));
            }

            Map<String, String> sources = CopyGroups.of(articles);

            assertThat(sources).isEqualTo(comparingAll(articles));
            copies += 40 - (int) sources.values().stream().distinct().count();
        }
        assertThat(copies).isBetween(200, 1_400);
    }

    private static List<String> words(RandomGenerator random) {
        List<String> words = new ArrayList<>();
        for (int i = 10 + random.nextInt(60); i > 0; i--) {
            words.add("w" + random.nextInt(8));
        }
        return words;
    }

    private static List<String> changed(String text, RandomGenerator random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = random.nextInt(5); i > 0; i--) {
            words.set(random.nextInt(words.size()), "new" + random.nextInt(50));
        }
        return words;
    }

    private static Map<String, String> comparingAll(List<Article> articles) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int later = 0; later < articles.size(); later++) {
            String source = articles.get(later).file();
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                if (similarity(articles.get(earlier), articles.get(later)) >= 0.6) {
                    source = articles.get(earlier).file();
                }
            }
            sources.put(articles.get(later).file(), source);
        }
        sources.replaceAll((file, source) -> sources.get(source));
        return sources;
    }

    private static double similarity(Article one, Article other) {
        Set<List<String>> common = new HashSet<>(runs(one));
        common.retainAll(runs(other));
        Set<List<String>> all = new HashSet<>(runs(one));
        all.addAll(runs(other));
        return (double) common.size() / all.size();
    }

    private static Set<List<String>> runs(Article article) {
        List<String> words = List.of(article.text().split(" "));
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            runs.add(words.subList(i, Math.min(words.size(), i + 5)));
        }
        return runs;
    }
}
