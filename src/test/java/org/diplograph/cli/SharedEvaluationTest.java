package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diplograph.article.ArticleFolder;
import org.diplograph.article.ArticleReader;
import org.diplograph.extraction.FactExtractor;
import org.diplograph.extraction.RuleBasedExtractor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The quality reached on the annotated articles in the folder that the system property {@code
 * diplograph.shared} names, and the agreement of {@code evaluate} with {@code score.py} there.
 * These press articles are no part of the project; when the folder is not there, the one test's
 * name says so.
 */
class SharedEvaluationTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static final boolean HAS_PYTHON =
            Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));

    @TempDir private Path scratch;

    /** The least that must be reached; raise it when more is. */
    private record Floor(
            String folder,
            double actors,
            double relations,
            double domains,
            double status,
            int dates) {}

    @TestFactory
    Stream<DynamicTest> annotatedArticles() {
        String shared = System.getProperty("diplograph.shared", "");
        if (shared.isBlank()) {
            return Stream.of(
                    DynamicTest.dynamicTest(
                            "NOT MEASURED: the system property diplograph.shared names no folder",
                            () -> assertThat(shared).isBlank()));
        }
        Path evaluation = Path.of(shared, "evaluation");
        Stream<DynamicTest> agreement =
                Stream.of(
                        DynamicTest.dynamicTest(
                                "evaluate and score.py agree",
                                () ->
                                        agree(
                                                evaluation,
                                                AnnotatedSample.folder(),
                                                AnnotatedSample::extract)));
        Stream<DynamicTest> floors = floors(evaluation);
        return HAS_PYTHON ? Stream.concat(agreement, floors) : floors;
    }

    private Stream<DynamicTest> floors(Path evaluation) {
        return Stream.of(
                floor(evaluation, new Floor("seeds", 0.97, 0.95, 0.86, 0.95, 5)),
                floor(evaluation, new Floor("dev", 0.95, 0.82, 0.78, 0.94, 6)));
    }

    private DynamicTest floor(Path evaluation, Floor floor) {
        return DynamicTest.dynamicTest(
                floor.folder()
                        + " reaches its floor"
                        + (HAS_PYTHON
                                ? ", and score.py agrees"
                                : " (NOT COMPARED with score.py: there is no python3)"),
                () -> {
                    Path folder = evaluation.resolve(floor.folder());
                    List<String> lines = agree(evaluation, folder, RuleBasedExtractor.create());
                    List<Double> articles = numbers(lines.get(lines.size() - 2));
                    List<Double> summary = numbers(lines.getLast());
                    assertThat(articles.get(3)).as("quotes that are not verbatim").isZero();
                    assertThat(articles.get(4)).as("dates").isGreaterThanOrEqualTo(floor.dates());
                    assertThat(summary.get(2)).as("actors").isGreaterThanOrEqualTo(floor.actors());
                    assertThat(summary.get(5))
                            .as("relations")
                            .isGreaterThanOrEqualTo(floor.relations());
                    assertThat(summary.get(7))
                            .as("domains")
                            .isGreaterThanOrEqualTo(floor.domains());
                    assertThat(summary.get(8)).as("status").isGreaterThanOrEqualTo(floor.status());
                });
    }

    /**
     * Runs both, asserts that they print the same figures, and gives the lines of {@code evaluate}.
     * Without Python only ours runs; the figures of the sample are then held by {@link
     * EvaluateCommandTest}.
     */
    private List<String> agree(Path evaluation, Path folder, FactExtractor extractor)
            throws IOException, InterruptedException {
        ArticleFolder articles = new ArticleFolder(ArticleReader.create());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new EvaluateCommand(articles, extractor, ENGLISH, out, System.err).run(folder);
        List<String> ours = withoutMistakes(bytes.toString(StandardCharsets.UTF_8).lines());

        if (!HAS_PYTHON) {
            return ours;
        }
        Path facts = scratch.resolve("facts.jsonl");
        new ExtractCommand(articles, extractor, ENGLISH, System.err)
                .run(new ExtractOptions(folder, facts));
        Path printed = scratch.resolve("score.txt");
        Process python =
                new ProcessBuilder(
                                "python3",
                                evaluation.resolve("score.py").toString(),
                                folder.toString(),
                                facts.toString(),
                                "--per-article")
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        assertThat(python.waitFor()).as("score.py ran").isZero();
        List<String> theirs = withoutMistakes(Files.readAllLines(printed).stream());

        UnaryOperator<String> figures = line -> numbers(line).toString();
        assertThat(ours.stream().map(figures)).isEqualTo(theirs.stream().map(figures).toList());
        return ours;
    }

    private static List<String> withoutMistakes(Stream<String> lines) {
        return lines.filter(line -> !line.contains(": wrong, ") && !line.contains(": missing, "))
                .toList();
    }

    private static List<Double> numbers(String line) {
        return NUMBER.matcher(line.replace("F1", "F"))
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .toList();
    }
}
