package org.diplograph.article;

import java.nio.file.Path;
import java.util.List;
import org.diplograph.article.ArticleImport.Rejected;

/** What became of a folder of articles. */
public sealed interface FolderImport {
    Path folder();

    /** There is no such folder. */
    record Missing(Path folder) implements FolderImport {}

    /** The path leads to something else. */
    record NotAFolder(Path folder) implements FolderImport {}

    /** The system does not let the folder be listed. */
    record Unreadable(Path folder, String details) implements FolderImport {}

    /** The folder holds no {@code .txt} file. */
    record Empty(Path folder) implements FolderImport {}

    /**
     * The folder was read.
     *
     * @param articles by file name; none when every file was refused
     * @param rejections by file name
     */
    record Loaded(Path folder, List<Article> articles, List<Rejected> rejections)
            implements FolderImport {
        public Loaded {
            articles = List.copyOf(articles);
            rejections = List.copyOf(rejections);
        }
    }
}
