package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.diplograph.article.ArticleFolder;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.FolderImport;
import org.diplograph.cli.evaluation.Evaluation;
import org.diplograph.cli.evaluation.Scores;
import org.diplograph.extraction.Extraction;
import org.diplograph.extraction.FactExtractor;
import org.diplograph.extraction.RuleBasedExtractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quality reached on articles of our own; raise a floor when more is reached. */
class AnnotatedArticlesTest {
    private static final Path SEEDS = Path.of("seeds");

    private static FactExtractor extractor;

    @TempDir private Path scratch;

    @BeforeAll
    static void loadTheRules() {
        extractor = RuleBasedExtractor.create();
    }

    @Test
    void articlesThatWereStudiedKeepWhatWasReached() throws Exception {
        Scores scores = scores(folder("studied"));

        assertThat(scores.articles()).hasSize(42);
        assertThat(scores.notVerbatim()).isZero();
        assertThat(scores.actors().f1()).isGreaterThan(0.97);
        assertThat(scores.relations().precision()).isGreaterThan(0.90);
        assertThat(scores.relations().f1()).isGreaterThan(0.715);
    }

    @Test
    void articlesThatNobodyLookedAtTellWhatToExpect() throws Exception {
        Scores scores = scores(folder("unseen"));

        assertThat(scores.articles()).hasSize(14);
        assertThat(scores.notVerbatim()).isZero();
        assertThat(scores.actors().f1()).isGreaterThan(0.94);
        assertThat(scores.relations().precision()).isGreaterThan(0.77);
        assertThat(scores.relations().f1()).isGreaterThan(0.52);
    }

    @Test
    void theSampleDossierIsReadWell() throws Exception {
        copyInto(scratch, SEEDS, ".txt");
        copyInto(scratch, folder("sample"), ".json");

        Scores scores = scores(scratch);

        assertThat(scores.articles()).hasSize(7);
        assertThat(scores.notVerbatim()).isZero();
        assertThat(scores.dates().recall()).isEqualTo(1);
        assertThat(scores.actors().f1()).isGreaterThan(0.95);
        assertThat(scores.relations().f1()).isGreaterThan(0.85);
    }

    private static Scores scores(Path folder) throws IOException {
        FolderImport.Loaded loaded =
                (FolderImport.Loaded) new ArticleFolder(ArticleReader.create()).read(folder);
        List<Extraction> extractions = loaded.articles().stream().map(extractor::extract).toList();
        return ((Evaluation.Outcome.Compared) Evaluation.of(folder, extractions, ActorNames::of))
                .scores();
    }

    private static void copyInto(Path folder, Path from, String ending) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    private static Path folder(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(
                                AnnotatedArticlesTest.class.getResource("/evaluation/" + name))
                        .toURI());
    }
}
