package org.diplograph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Article;
import org.diplograph.article.ArticleImport;
import org.diplograph.article.ArticleImport.Imported;
import org.diplograph.article.ArticleImport.Rejected;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.PartialDate;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.diplograph.fact.Office;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However the letters of an article are encoded, it says the same in the same places. */
class SpellingsTest {
    private static final ArticleReader READER = ArticleReader.create();
    private static final RuleBasedExtractor EXTRACTOR = RuleBasedExtractor.create();

    /** Everything a fact says, and where. */
    private record Said(
            RelationType type,
            ActorId from,
            ActorId to,
            Set<Domain> domains,
            Status status,
            @Nullable PartialDate date,
            @Nullable Office office,
            Attribution attribution,
            int sentence,
            TextSpan quotation,
            TextSpan trigger,
            TextSpan fromWords,
            TextSpan toWords,
            String rule) {
        static List<Said> in(Extraction extraction, UnaryOperator<TextSpan> map) {
            return extraction.facts().stream().map(fact -> of(fact, map)).toList();
        }

        private static Said of(Fact fact, UnaryOperator<TextSpan> map) {
            Evidence evidence = fact.evidence();
            return new Said(
                    fact.type(),
                    fact.from(),
                    fact.to(),
                    fact.domains(),
                    fact.status(),
                    fact.date(),
                    fact.office(),
                    fact.attribution(),
                    evidence.sentence(),
                    map.apply(evidence.quotation()),
                    map.apply(evidence.trigger()),
                    map.apply(evidence.from()),
                    map.apply(evidence.to()),
                    fact.derivation().rule());
        }
    }

    private static List<Mention> mentions(Extraction extraction, UnaryOperator<TextSpan> map) {
        return extraction.mentions().stream()
                .map(m -> new Mention(m.actors(), map.apply(m.span()), m.sentence(), m.form()))
                .toList();
    }

    static Stream<Arguments> spellings() {
        return OwnArticles.all().stream()
                .flatMap(
                        text ->
                                Respelling.ways().stream()
                                        .map(way -> Arguments.of(way, firstLine(text), text)));
    }

    private static String firstLine(String text) {
        return text.substring(0, text.indexOf('\n'));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("spellings")
    void aSpellingChangesNothingThatIsSaid(Respelling.Way way, String title, String text) {
        Extraction plain = extraction(READER.readText("a.txt", text));
        Respelling respelling = way.of(text);

        Extraction other = extraction(READER.readText("a.txt", respelling.text()));

        assertThat(plain.facts()).hasSizeGreaterThan(2);
        assertThat(mentions(other, span -> span)).isEqualTo(mentions(plain, respelling::map));
        assertThat(Said.in(other, span -> span)).isEqualTo(Said.in(plain, respelling::map));
        assertThat(other.article().published()).isEqualTo(plain.article().published());
    }

    static Stream<Arguments> encodings() {
        return OwnArticles.all().stream()
                .flatMap(
                        text ->
                                Stream.of(
                                        Arguments.of(
                                                "UTF-8",
                                                firstLine(text),
                                                text.getBytes(StandardCharsets.UTF_8),
                                                text),
                                        Arguments.of(
                                                "UTF-8 with a mark",
                                                firstLine(text),
                                                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                                                text),
                                        Arguments.of(
                                                "UTF-16, little end first, with a mark",
                                                firstLine(text),
                                                ("\uFEFF" + text)
                                                        .getBytes(StandardCharsets.UTF_16LE),
                                                text),
                                        Arguments.of(
                                                "UTF-16, big end first, with a mark",
                                                firstLine(text),
                                                ("\uFEFF" + text)
                                                        .getBytes(StandardCharsets.UTF_16BE),
                                                text),
                                        Arguments.of(
                                                "UTF-16, little end first",
                                                firstLine(text),
                                                text.getBytes(StandardCharsets.UTF_16LE),
                                                text),
                                        Arguments.of(
                                                "UTF-16, big end first",
                                                firstLine(text),
                                                text.getBytes(StandardCharsets.UTF_16BE),
                                                text),
                                        Arguments.of(
                                                "windows-1252",
                                                firstLine(text),
                                                text.getBytes(Charset.forName("windows-1252")),
                                                text)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("encodings")
    void anEncodingWithoutLossGivesTheSameFactsWithTheSameIds(
            String encoding, String title, byte[] bytes, String text) {
        assertThat(extraction(READER.read("a.txt", bytes)))
                .isEqualTo(extraction(READER.readText("a.txt", text)));
    }

    @Test
    void tellsApartTextsThatSayDifferentThings() {
        Extraction accused = extraction(READER.readText("a.txt", "Le Kenya accuse le Pérou."));
        Extraction accuser = extraction(READER.readText("a.txt", "Le Pérou accuse le Kenya."));

        assertThat(Said.in(accused, span -> span)).isNotEqualTo(Said.in(accuser, span -> span));
    }

    private static Extraction extraction(ArticleImport read) {
        return switch (read) {
            case Imported(Article article) -> EXTRACTOR.extract(article);
            case Rejected rejected -> throw new AssertionError(rejected);
        };
    }
}
