package org.diplograph.article;

import org.diplograph.article.ArticleImport.Imported;
import org.diplograph.article.ArticleImport.Rejected;

/** Articles made from the texts of tests. */
public final class Read {
    private static final ArticleReader READER = ArticleReader.create();

    private Read() {}

    /** The article of a text, in a file {@code test.txt}. */
    public static Article article(String text) {
        return switch (READER.readText("test.txt", text)) {
            case Imported(Article article) -> article;
            case Rejected rejected -> throw new AssertionError(rejected);
        };
    }
}
