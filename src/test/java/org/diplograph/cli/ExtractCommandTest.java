package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.diplograph.article.ArticleFolder;
import org.diplograph.article.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    @TempDir private Path scratch;

    private String extract(Path folder, Path out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
        new ExtractCommand(
                        new ArticleFolder(ArticleReader.create()),
                        AnnotatedSample::extract,
                        ENGLISH,
                        print)
                .run(new ExtractOptions(folder, out));
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesOneLineAnArticle() throws IOException {
        Path out = scratch.resolve("new/folder/facts.jsonl");

        String said = extract(AnnotatedSample.folder(), out);

        assertThat(said)
                .isEqualToNormalizingNewlines(
                        "c.txt: the file is empty.\n" + out + ": 2 articles, 6 facts.\n");
        List<JsonNode> lines =
                Files.readAllLines(out).stream().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines.stream().map(line -> line.path("article").path("file").stringValue()))
                .containsExactly("a.txt", "b.txt");
        JsonNode article = lines.getFirst().path("article");
        assertThat(article.path("language").stringValue()).isEqualTo("fr");
        assertThat(article.path("published").stringValue()).isEqualTo("2024-05-12");
        assertThat(lines.getFirst().path("actors").get(1).toString())
                .isEqualTo("{\"id\":\"KEN\",\"type\":\"STATE\",\"names\":[\"Kenya\"]}");
        assertThat(lines.getFirst().path("relations").get(1).toString())
                .isEqualTo(
                        """
                        {"id":"%s","type":"AIDS","from":"PER","to":"KEN","domains":["HEALTH"],"status":"ASSERTED","date":null,"office":null,\
                        "attribution":{"voice":"AUTHOR","speaker":null,"onBehalfOf":null},\
                        "evidence":[{"start":103,"end":141,"quote":"Le Pérou a livré des vaccins au Kenya.","sentence":1,\
                        "trigger":{"start":103,"end":141},"from":{"start":103,"end":141},"to":{"start":103,"end":141}}],\
                        "rule":"sample","derivation":[{"kind":"TRIGGER","words":"Le Pérou a livré des vaccins au Kenya.","result":"AIDS"}]}"""
                                .formatted(
                                        lines.getFirst()
                                                .path("relations")
                                                .get(1)
                                                .path("id")
                                                .stringValue()));
    }

    @Test
    void namesWhatItCannotReadAndGoesOn() throws IOException {
        Path folder = Files.createDirectory(scratch.resolve("mixed"));
        Files.writeString(folder.resolve("b.txt"), "Kenya pays its fee.");
        Files.write(
                folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Files.writeString(folder.resolve("void.txt"), "  \n ");

        String said = extract(folder, scratch.resolve("facts.jsonl"));

        assertThat(said)
                .isEqualToNormalizingNewlines(
                        """
                        picture.txt: this is not text (PNG). Save the article as plain UTF-8 text.
                        void.txt: the file is empty.
                        %s: 1 article, 1 fact.
                        """
                                .formatted(scratch.resolve("facts.jsonl")));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path folder = scratch.resolve("nowhere");
        assertThatThrownBy(() -> extract(folder, scratch.resolve("facts.jsonl")))
                .isInstanceOf(UsageException.class)
                .hasMessage("The folder “%s” does not exist: check the path.", folder);
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Path out = Files.createDirectory(scratch.resolve("taken"));
        assertThatThrownBy(() -> extract(AnnotatedSample.folder(), out))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("The file “" + out + "” cannot be written: ");
    }

    @Test
    void optionsComeInAnyOrder() {
        ExtractOptions expected = new ExtractOptions(Path.of("in"), Path.of("out.jsonl"));
        assertThat(ExtractOptions.parse(List.of("in", "--out", "out.jsonl"), ENGLISH))
                .isEqualTo(expected);
        assertThat(ExtractOptions.parse(List.of("--out", "out.jsonl", "in"), ENGLISH))
                .isEqualTo(expected);
    }

    @Test
    void wrongOptionsAreExplained() {
        assertThatThrownBy(() -> ExtractOptions.parse(List.of("in"), ENGLISH))
                .hasMessage("The file to write is missing: add --out FILE.jsonl.");
        assertThatThrownBy(() -> ExtractOptions.parse(List.of("in", "--out"), ENGLISH))
                .hasMessage("A value is missing after “--out”.");
        assertThatThrownBy(() -> ExtractOptions.parse(List.of("--fast", "in"), ENGLISH))
                .hasMessage("Unknown option: “--fast”.");
        assertThatThrownBy(() -> ExtractOptions.parse(List.of("--out", "x"), ENGLISH))
                .hasMessage(
                        "The folder of articles is missing: diplograph extract DIR --out FILE.jsonl");
    }
}
