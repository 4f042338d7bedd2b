package org.diplograph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Article;
import org.diplograph.article.ArticleImport;
import org.diplograph.article.ArticleImport.Imported;
import org.diplograph.article.ArticleImport.Rejected;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Block;
import org.diplograph.article.Sentence;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.GrowingTexts.Shape;
import org.diplograph.extraction.HostileTexts.Hostile;
import org.diplograph.fact.Attribution.Voice;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.diplograph.fact.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes the extraction fail, hang or work out of proportion. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RobustnessTest {
    private static final ArticleReader READER = ArticleReader.create();
    private static final RuleBasedExtractor EXTRACTOR = RuleBasedExtractor.create();
    private static final ActorId KENYA = new ActorId("KEN");
    private static final ActorId PERU = new ActorId("PER");

    @Test
    void thereAreAtLeastTwoHundredHostileTexts() {
        assertThat(HostileTexts.all().stream().map(Hostile::text).distinct())
                .hasSizeGreaterThanOrEqualTo(200);
        assertThat(HostileTexts.all().stream().map(Hostile::name)).doesNotHaveDuplicates();
    }

    static Stream<Hostile> hostileTexts() {
        return HostileTexts.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void aHostileTextIsReadOrRefused(Hostile hostile) {
        switch (READER.readText("a.txt", hostile.text())) {
            case Imported(Article article) -> {
                assertThat(article.text()).isEqualTo(hostile.text());
                assertSound(article);
                Extraction extraction = EXTRACTOR.extract(article);
                assertSound(extraction);
                assertThat(EXTRACTOR.extract(article)).as("the same again").isEqualTo(extraction);
            }
            case Rejected rejected ->
                    assertThat(rejected)
                            .isEqualTo(new Rejected("a.txt", ArticleImport.Reason.EMPTY, ""));
        }
    }

    /** Blocks and sentences lie in order, and the sentences in their blocks. */
    private static void assertSound(Article article) {
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
            assertThat(sentence.span().length()).isPositive();
            assertThat(article.blocks().get(sentence.block()).span().contains(sentence.span()))
                    .isTrue();
            end = sentence.span().end();
        }
    }

    /** Mentions and facts lie in the text, quotations are verbatim, and the actors are known. */
    private static void assertSound(Extraction extraction) {
        String text = extraction.article().text();
        TextSpan whole = new TextSpan(0, text.length());
        Set<ActorId> actors = new HashSet<>();
        extraction.actors().forEach(actor -> actors.add(actor.id()));
        for (Mention mention : extraction.mentions()) {
            assertThat(whole.contains(mention.span())).isTrue();
            assertThat(mention.span().length()).isPositive();
            assertThat(actors).containsAll(mention.actors());
        }
        Set<Object> ids = new HashSet<>();
        for (Fact fact : extraction.facts()) {
            Evidence evidence = fact.evidence();
            Sentence sentence = extraction.article().sentences().get(evidence.sentence());
            assertThat(evidence.quotation().of(text)).isEqualTo(evidence.quote());
            assertThat(sentence.span().contains(evidence.quotation())).isTrue();
            assertThat(List.of(evidence.trigger(), evidence.from(), evidence.to()))
                    .allMatch(span -> whole.contains(span) && span.length() > 0);
            assertThat(actors).contains(fact.from(), fact.to());
            assertThat(ids.add(fact.id())).as("facts are told once").isTrue();
        }
    }

    @Test
    void twoMillionCharactersAreReadToTheirEnd() {
        String line = "Le Kenya accuse le Pérou.\n\n";
        int lines = ArticleReader.MAX_CHARACTERS / line.length();

        Extraction extraction = extraction(line.repeat(lines));

        assertThat(extraction.facts()).hasSize(lines);
        assertThat(extraction.facts())
                .allMatch(
                        fact ->
                                fact.type() == RelationType.ACCUSES
                                        && fact.from().equals(KENYA)
                                        && fact.to().equals(PERU));
        assertThat(extraction.facts().stream().map(fact -> fact.evidence().quotation()))
                .isEqualTo(
                        IntStream.range(0, lines)
                                .map(i -> i * line.length())
                                .mapToObj(start -> new TextSpan(start, start + 25))
                                .toList());
    }

    @Test
    void oneSentenceOfFiftyThousandWordsIsReadToItsEnd() {
        String part = "le Kenya accuse le Pérou, ";
        int parts = 10_000;

        Extraction extraction = extraction(part.repeat(parts) + "dit-on.");

        assertSound(extraction.article());
        assertSound(extraction);
        assertThat(extraction.facts().stream().map(fact -> fact.evidence().trigger()))
                .isEqualTo(
                        IntStream.range(0, parts)
                                .map(i -> i * part.length())
                                .mapToObj(start -> new TextSpan(start + 9, start + 15))
                                .toList());
    }

    @Test
    void aHundredThousandCapitalisedWordsAreAllRecognised() {
        Extraction extraction = extraction("Kenya Pérou ".repeat(50_000));

        assertThat(extraction.mentions().stream().map(Mention::actors))
                .isEqualTo(
                        IntStream.range(0, 100_000)
                                .mapToObj(i -> List.of(i % 2 == 0 ? KENYA : PERU))
                                .toList());
    }

    @Test
    void tenThousandNestedQuotationsKeepTheirContent() {
        String text =
                "« “".repeat(5_000)
                        + "Le Kenya accuse le Pérou, le Pérou accuse le Kenya."
                        + "” »".repeat(5_000);

        Extraction extraction = extraction(text);

        assertThat(extraction.facts())
                .extracting(Fact::type, Fact::from, Fact::to, fact -> fact.attribution().voice())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                RelationType.ACCUSES, KENYA, PERU, Voice.DIRECT_QUOTE),
                        org.assertj.core.groups.Tuple.tuple(
                                RelationType.ACCUSES, PERU, KENYA, Voice.DIRECT_QUOTE));
    }

    @Test
    void aWordOfAMillionLettersIsNoName() {
        assertThat(extraction("Kenya" + "a".repeat(1_000_000)).mentions()).isEmpty();
    }

    static Stream<Shape> shapes() {
        return GrowingTexts.shapes().stream();
    }

    /**
     * Memory is counted, not time: it tells the same in every run. The times are in a benchmark.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void twiceTheTextTakesTwiceTheMemory(Shape shape) {
        allocated(shape.text(2_000));

        long once = allocated(shape.text(20_000));
        long twice = allocated(shape.text(40_000));

        assertThat(twice).isLessThan(once * 23 / 10);
    }

    private static long allocated(String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Extraction extraction = extraction(text);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(extraction.article().text()).hasSize(text.length());
        return after - before;
    }

    private static Extraction extraction(String text) {
        return switch (READER.readText("a.txt", text)) {
            case Imported(Article article) -> EXTRACTOR.extract(article);
            case Rejected rejected -> throw new AssertionError(rejected);
        };
    }
}
