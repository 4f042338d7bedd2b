package org.diplograph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of articles that the benchmarks read: those of {@code seeds/} and, where it is, of the
 * shared evaluation.
 */
record ArticleBytes(String file, byte[] content) {
    private static final List<Path> FOLDERS =
            List.of(Path.of("seeds"), Path.of("..", "shared", "evaluation", "dev"));

    static List<ArticleBytes> all() {
        List<ArticleBytes> all = new ArrayList<>();
        try {
            for (Path folder : folders()) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file :
                            files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                        all.add(
                                new ArticleBytes(
                                        String.valueOf(file.getFileName()),
                                        Files.readAllBytes(file)));
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all;
    }

    static List<Path> folders() {
        return FOLDERS.stream().filter(Files::isDirectory).toList();
    }
}
