package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.diplograph.article.ArticleImport.Imported;
import org.diplograph.article.ArticleImport.Reason;
import org.diplograph.article.ArticleImport.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static final String TEXT =
            "L’Équateur négocie\n\nQuito, 7 août 2023 – L’Équateur a reçu l’envoyé péruvien. Ils ont parlé de la pêche côtière.\n";
    private static final ArticleReader READER = ArticleReader.create();

    private static byte[] bytes(String mark, String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((mark + text).getBytes(charset));
        return out.toByteArray();
    }

    static Stream<byte[]> encodings() {
        return Stream.of(
                bytes("", TEXT, StandardCharsets.UTF_8),
                bytes("\uFEFF", TEXT, StandardCharsets.UTF_8),
                bytes("\uFEFF", TEXT, StandardCharsets.UTF_16LE),
                bytes("\uFEFF", TEXT, StandardCharsets.UTF_16BE),
                bytes("", TEXT, StandardCharsets.UTF_16LE),
                bytes("", TEXT, StandardCharsets.UTF_16BE),
                bytes("\uFEFF", TEXT, Charset.forName("UTF-32LE")),
                bytes("", TEXT, Charset.forName("windows-1252")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theTextIsTheSameInEveryEncoding(byte[] content) {
        assertThat(READER.read("a.txt", content)).isEqualTo(READER.readText("a.txt", TEXT));
    }

    @Test
    void latinOneAndLatinNineAreTold() {
        String plain = "Le Pérou a vendu ses œufs et sa pêche.";
        assertThat(text(plain.getBytes(Charset.forName("ISO-8859-15")))).isEqualTo(plain);
        String noLigature = "Le Pérou a vendu sa pêche à l'été.";
        assertThat(text(noLigature.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(noLigature);
    }

    private static String text(byte[] content) {
        return switch (READER.read("a.txt", content)) {
            case Imported(Article article) -> article.text();
            case Rejected rejected -> throw new AssertionError(rejected);
        };
    }

    @Test
    void everythingIsReadOffTheText() {
        Article article = Read.article(TEXT);
        assertThat(article.title()).isEqualTo("L’Équateur négocie");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.language()).isEqualTo(Language.FRENCH);
        assertThat(article.published()).isEqualTo(PartialDate.parse("2023-08-07"));
        assertThat(article.blocks())
                .containsExactly(
                        new Block(BlockKind.TITLE, new TextSpan(0, 18)),
                        new Block(BlockKind.BOILERPLATE, new TextSpan(20, 40)),
                        new Block(BlockKind.PARAGRAPH, new TextSpan(41, 112)));
        assertThat(article.sentences())
                .containsExactly(
                        new Sentence(0, new TextSpan(0, 18), 0),
                        new Sentence(1, new TextSpan(20, 40), 1),
                        new Sentence(2, new TextSpan(41, 77), 2),
                        new Sentence(3, new TextSpan(78, 112), 2));
    }

    @Test
    void windowsLineEndsStayInTheText() {
        String text = "Le titre\r\n\r\nUne phrase.\r\n";
        Article article = Read.article(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.blocks().stream().map(block -> block.span().of(text)))
                .containsExactly("Le titre", "Une phrase.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 text", "PK\u0003\u0004 text", "{\\rtf1 text", "GIF89a text"})
    void otherFormatsAreRefusedByName(String content) {
        ArticleImport read = READER.read("a.txt", content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read).isInstanceOf(Rejected.class);
        assertThat(((Rejected) read).reason()).isEqualTo(Reason.BINARY);
        assertThat(((Rejected) read).details()).isNotEmpty();
    }

    @Test
    void unknownBinaryIsRefused() {
        byte[] noise = new byte[5000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 7919 >> 3);
        }
        assertThat(READER.read("a.txt", noise)).isEqualTo(new Rejected("a.txt", Reason.BINARY, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\r\n", "\u00a0\u200b"})
    void nothingIsRefused(String content) {
        assertThat(READER.read("a.txt", content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Rejected("a.txt", Reason.EMPTY, ""));
    }

    @Test
    void whatIsTooLargeIsRefusedWithItsSize(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("big.txt");
        Files.write(file, new byte[ArticleReader.MAX_BYTES + 1]);
        assertThat(READER.read(file))
                .isEqualTo(new Rejected("big.txt", Reason.TOO_LARGE, "10000001"));
        assertThat(READER.readText("long.txt", "x".repeat(2_000_001)))
                .isEqualTo(new Rejected("long.txt", Reason.TOO_LONG, "2000001"));
    }

    @Test
    void aMissingFileIsUnreadable(@TempDir Path folder) {
        ArticleImport read = READER.read(folder.resolve("gone.txt"));
        assertThat(read).isInstanceOf(Rejected.class);
        assertThat(((Rejected) read).reason()).isEqualTo(Reason.UNREADABLE);
    }
}
