package org.diplograph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.diplograph.article.Article;
import org.diplograph.article.ArticleImport;
import org.diplograph.article.ArticleImport.Imported;
import org.diplograph.article.ArticleReader;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    private static final ArticleReader READER = ArticleReader.create();
    private static final RuleBasedExtractor EXTRACTOR = RuleBasedExtractor.create();

    /** What a fact says, wherever it stands in the text. */
    private record Said(String type, String from, String to, String status, Set<?> domains) {
        static List<Said> in(Extraction extraction) {
            return extraction.facts().stream()
                    .map(
                            fact ->
                                    new Said(
                                            fact.type().name(),
                                            fact.from().value(),
                                            fact.to().value(),
                                            fact.status().name(),
                                            fact.domains()))
                    .toList();
        }
    }

    @Test
    void thereAreAtLeastTwoHundredHostileTexts() {
        assertThat(HostileTexts.all()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(HostileTexts.all().stream().map(HostileTexts.Hostile::text).distinct())
                .hasSizeGreaterThanOrEqualTo(200);
    }

    private static Extraction extraction(String text) {
        return extraction(READER.readText("a.txt", text));
    }

    private static Extraction extraction(ArticleImport read) {
        return switch (read) {
            case Imported(Article article) -> EXTRACTOR.extract(article);
            case ArticleImport.Rejected rejected -> throw new AssertionError(rejected);
        };
    }
}
