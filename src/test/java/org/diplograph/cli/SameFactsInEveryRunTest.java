package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diplograph.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same articles give the same facts, byte for byte, whatever the order in which a run of Java
 * happens to keep the members of its sets.
 */
class SameFactsInEveryRunTest {
    private static final Path ARTICLES = Path.of("src/test/resources/evaluation/studied");

    @TempDir private Path folder;

    /**
     * @param identity how the virtual machine makes the identity hashes on which the order of sets
     *     rests: 2 one for all, 0 and 5 random, 3 counted
     */
    private byte[] factsOf(int identity) throws IOException, InterruptedException {
        Path file = folder.resolve("facts-" + identity + ".jsonl");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UnlockExperimentalVMOptions",
                                "-XX:hashCode=" + identity,
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                Application.class.getName(),
                                "extract",
                                ARTICLES.toString(),
                                "--out",
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllBytes(file);
    }

    @Test
    void theOrderOfSetsChangesNoFact() throws IOException, InterruptedException {
        byte[] expected = factsOf(2);
        assertThat(expected).isNotEmpty();

        for (int identity : List.of(0, 3, 5)) {
            assertThat(factsOf(identity)).as("identity hashes " + identity).isEqualTo(expected);
        }
    }
}
