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

class EvaluateCommandTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private static List<String> evaluate(Path folder, Messages messages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new EvaluateCommand(
                        new ArticleFolder(ArticleReader.create()),
                        AnnotatedSample::extract,
                        messages,
                        print,
                        print)
                .run(folder);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The figures are those that shared/evaluation/score.py prints for the same findings. */
    @Test
    void printsMistakesAndCounts() {
        assertThat(evaluate(AnnotatedSample.folder(), ENGLISH))
                .containsExactly(
                        "c.txt: the file is empty.",
                        "a: wrong, ATTACKS ?org:club → kenya, “Nairobi et Lima se parlent”",
                        "a: missing, HOLDS_OFFICE envoy → peru, “Nairobi et Lima se parlent”",
                        "a: relations P 0.67 R 0.67 F1 0.67 (2 right, 1 wrong, 1 missing)",
                        "b: relations P 1.00 R 1.00 F1 1.00 (1 right, 0 wrong, 0 missing)",
                        "c: relations P 0.00 R 0.00 F1 0.00 (0 right, 0 wrong, 0 missing)",
                        "ATTACKS P 0.00 R 0.00 F1 0.00 (annotated 0)",
                        "COOPERATES P 1.00 R 1.00 F1 1.00 (annotated 1)",
                        "HOLDS_OFFICE P 0.00 R 0.00 F1 0.00 (annotated 1)",
                        "MEMBER_OF P 1.00 R 1.00 F1 1.00 (annotated 1)",
                        "SUPPORTS P 1.00 R 1.00 F1 1.00 (annotated 1)",
                        "articles 3 (missing 1), quotes 5, not verbatim 0, publication dates 1/2",
                        "actors P 0.800 R 0.667 F1 0.727 | relations P 0.750 R 0.750 F1 0.750 macro 0.556"
                                + " | domains F1 0.667 | status 0.667");
    }

    @Test
    void speaksFrench() {
        assertThat(evaluate(AnnotatedSample.folder(), new Messages(Locale.FRENCH)))
                .contains(
                        "a\u00a0: manque, HOLDS_OFFICE envoy → peru, «\u00a0Nairobi et Lima se parlent\u00a0»");
    }

    @Test
    void aFolderWithoutAnnotationsIsExplained(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Kenya pays its fee.");

        assertThatThrownBy(() -> evaluate(folder, ENGLISH))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "The folder “%s” holds no annotations: put NAME.json beside NAME.txt (see docs/evaluate.md).",
                        folder);
    }

    @Test
    void aBrokenAnnotationIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Kenya pays its fee.");
        Files.writeString(folder.resolve("b.json"), "{\"actors\": [{\"key\": \"peru\"}]}");

        assertThatThrownBy(() -> evaluate(folder, ENGLISH))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "b.json: the annotation cannot be read (\"type\"?). Compare it with the format in docs/evaluate.md.");
    }

    @Test
    void oneFolderIsExpected() {
        assertThat(EvaluateCommand.parse(List.of("gold"), ENGLISH)).isEqualTo(Path.of("gold"));
        assertThatThrownBy(() -> EvaluateCommand.parse(List.of(), ENGLISH))
                .hasMessage("The folder of articles is missing: diplograph evaluate DIR");
        assertThatThrownBy(() -> EvaluateCommand.parse(List.of("a", "b"), ENGLISH))
                .hasMessage("“b” is one too many: one folder at a time.");
    }
}
