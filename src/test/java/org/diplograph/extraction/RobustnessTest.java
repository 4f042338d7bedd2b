package org.diplograph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.diplograph.article.Article;
import org.diplograph.article.ArticleImport;
import org.diplograph.article.ArticleImport.Imported;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Block;
import org.diplograph.article.Sentence;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

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

    @TestFactory
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    Stream<DynamicTest> everyTextIsReadOrRefused() {
        return HostileTexts.all().stream()
                .map(
                        hostile ->
                                DynamicTest.dynamicTest(
                                        hostile.name(),
                                        () -> check(READER.readText("a.txt", hostile.text()))));
    }

    private static void check(ArticleImport read) {
        if (read instanceof Imported(Article article)) {
            check(article);
            Extraction extraction = EXTRACTOR.extract(article);
            check(extraction);
            assertThat(EXTRACTOR.extract(article)).as("the same again").isEqualTo(extraction);
        }
    }

    private static void check(Article article) {
        int end = 0;
        for (Block block : article.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().length()).isPositive();
            end = block.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(article.text().length());
        end = 0;
        for (Sentence sentence : article.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(article.blocks().get(sentence.block()).span().contains(sentence.span()))
                    .isTrue();
            end = sentence.span().end();
        }
    }

    private static void check(Extraction extraction) {
        String text = extraction.article().text();
        TextSpan whole = new TextSpan(0, text.length());
        for (Mention mention : extraction.mentions()) {
            assertThat(whole.contains(mention.span())).isTrue();
        }
        for (Fact fact : extraction.facts()) {
            Evidence evidence = fact.evidence();
            assertThat(evidence.quotation().of(text)).isEqualTo(evidence.quote());
            assertThat(List.of(evidence.trigger(), evidence.from(), evidence.to()))
                    .allMatch(whole::contains);
        }
    }

    @TestFactory
    Stream<DynamicTest> spellingsOfTheSameTextSayTheSame() {
        return HostileTexts.articles().stream()
                .flatMap(
                        text -> {
                            Extraction plain = extraction(text);
                            return Stream.of(
                                            named(
                                                    "decomposed accents",
                                                    Normalizer.normalize(
                                                            text, Normalizer.Form.NFD)),
                                            named("straight apostrophes", text.replace('’', '\'')),
                                            named("curly apostrophes", text.replace('\'', '’')),
                                            named("modifier apostrophes", text.replace('’', 'ʼ')),
                                            named(
                                                    "no-break spaces",
                                                    text.replace("« ", "«\u00A0")
                                                            .replace(" »", "\u00A0»")
                                                            .replace(" :", "\u00A0:")),
                                            named(
                                                    "narrow no-break spaces",
                                                    text.replace("« ", "«\u202F")
                                                            .replace(" »", "\u202F»")
                                                            .replace(" ;", "\u202F;")),
                                            named(
                                                    "soft hyphens",
                                                    text.replace("coop", "co\u00ADop")
                                                            .replace("ministre", "minis\u00ADtre")),
                                            named(
                                                    "no-break hyphens",
                                                    text.replace('-', '\u2011')
                                                            .replace("\n\u2011", "\n-")
                                                            .replace("\u2011 Peru", "- Peru")),
                                            named("Windows line ends", text.replace("\n", "\r\n")),
                                            named("double spaces", text.replace(". ", ".  ")),
                                            named("bullets", text.replace("\n- ", "\n• ")))
                                    .map(
                                            other ->
                                                    DynamicTest.dynamicTest(
                                                            other.name()
                                                                    + ", "
                                                                    + plain.article().language(),
                                                            () ->
                                                                    assertThat(
                                                                                    Said.in(
                                                                                            extraction(
                                                                                                    other
                                                                                                            .text())))
                                                                            .isEqualTo(
                                                                                    Said.in(
                                                                                            plain))));
                        });
    }

    @Test
    void losslessEncodingsGiveTheSameFactsWithTheSameIds() {
        for (String text : HostileTexts.articles()) {
            Extraction plain = extraction(text);
            assertThat(plain.facts()).isNotEmpty();
            Stream.of(
                            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                            text.getBytes(StandardCharsets.UTF_16BE),
                            text.getBytes(Charset.forName("windows-1252")))
                    .forEach(
                            bytes ->
                                    assertThat(extraction(READER.read("a.txt", bytes)))
                                            .isEqualTo(plain));
        }
    }

    @TestFactory
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    Stream<DynamicTest> hugeTextsAreReadToTheirEnd() {
        String french = HostileTexts.articles().getFirst();
        return Stream.of(
                        named("2,000,000 characters", french.repeat(2_000_000 / french.length())),
                        named(
                                "one sentence of 50,000 words",
                                "le ministre du Kenya rencontre son homologue et "
                                        .repeat(50_000 / 8)),
                        named(
                                "100,000 capitalised words",
                                "Kenya Ortega Lima Force Union ".repeat(20_000)),
                        named(
                                "10,000 nested quotations",
                                "« “".repeat(5_000)
                                        + "le Kenya accuse le Pérou"
                                        + "” »".repeat(5_000)),
                        named(
                                "10,000 relative clauses",
                                "le Kenya qui accuse le Pérou ".repeat(10_000)),
                        named("one word of 1,000,000 letters", "a".repeat(1_000_000)))
                .map(
                        huge ->
                                DynamicTest.dynamicTest(
                                        huge.name(), () -> check(extraction(huge.text()))));
    }

    private static HostileTexts.Hostile named(String name, String text) {
        return new HostileTexts.Hostile(name, text);
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
