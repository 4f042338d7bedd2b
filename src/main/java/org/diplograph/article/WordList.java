package org.diplograph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the data files of a stage: UTF-8, one entry a line; empty lines and lines that begin with #
 * say nothing.
 */
public final class WordList {
    private WordList() {}

    /**
     * The entries of a file beside a class, in order.
     *
     * @param path relative to the package of {@code owner}, such as {@code fr/months.txt}
     * @throws IllegalStateException when there is no such file
     */
    public static List<String> lines(Class<?> owner, String path) {
        try (InputStream file = owner.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(
                        "no resource " + path + " beside " + owner.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The entries of a file beside a class, folded. */
    public static Set<String> folded(Class<?> owner, String path) {
        return lines(owner, path).stream()
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
