package org.diplograph.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diplograph.article.ArticleImport.Imported;
import org.diplograph.article.ArticleImport.Reason;
import org.diplograph.article.ArticleImport.Rejected;

/**
 * Reads every {@code .txt} file of a folder, by name; one bad file does not keep the others out.
 */
public final class ArticleFolder {
    public static final int MAX_FILES = 200;

    /** 100 MB. */
    public static final long MAX_BATCH_BYTES = 100_000_000;

    private final ArticleReader reader;
    private final SharedDates sharedDates = new SharedDates();

    public ArticleFolder(ArticleReader reader) {
        this.reader = reader;
    }

    public FolderImport read(Path folder) {
        if (!Files.exists(folder)) {
            return new FolderImport.Missing(folder);
        }
        if (!Files.isDirectory(folder)) {
            return new FolderImport.NotAFolder(folder);
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files =
                    entries.filter(ArticleFolder::isText)
                            .filter(entry -> !Files.isDirectory(entry))
                            .sorted(
                                    (a, b) ->
                                            a.getFileName()
                                                    .toString()
                                                    .compareTo(b.getFileName().toString()))
                            .toList();
        } catch (IOException e) {
            return new FolderImport.Unreadable(folder, String.valueOf(e.getMessage()));
        }
        return files.isEmpty() ? new FolderImport.Empty(folder) : read(folder, files);
    }

    private FolderImport read(Path folder, List<Path> files) {
        List<Article> articles = new ArrayList<>();
        List<Rejected> rejections = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            long size = sizeOf(file);
            ArticleImport read;
            if (i >= MAX_FILES) {
                read =
                        new Rejected(
                                file.getFileName().toString(),
                                Reason.TOO_MANY_FILES,
                                Integer.toString(files.size()));
            } else if (size <= ArticleReader.MAX_BYTES && bytes + size > MAX_BATCH_BYTES) {
                read =
                        new Rejected(
                                file.getFileName().toString(),
                                Reason.BATCH_TOO_LARGE,
                                Long.toString(bytes + size));
            } else {
                bytes += Math.min(size, ArticleReader.MAX_BYTES);
                read = reader.read(file);
            }
            switch (read) {
                case Imported(Article article) -> articles.add(article);
                case Rejected rejected -> rejections.add(rejected);
            }
        }
        return new FolderImport.Loaded(folder, sharedDates.complete(articles), rejections);
    }

    private static boolean isText(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
