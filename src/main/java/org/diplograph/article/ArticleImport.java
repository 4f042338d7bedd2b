package org.diplograph.article;

/** What became of a file: an article, or a refusal that says why. */
public sealed interface ArticleImport {
    /** The file's name. */
    String file();

    /** The file is an article. */
    record Imported(Article article) implements ArticleImport {
        @Override
        public String file() {
            return article.file();
        }
    }

    /**
     * The file is none.
     *
     * @param details what is known beyond the reason: a format's name, a size, the system's
     *     message; may be empty
     */
    record Rejected(String file, Reason reason, String details) implements ArticleImport {}

    /** Why a file is refused. */
    enum Reason {
        /** The system does not let it be read. */
        UNREADABLE,
        /** Nothing but white space. */
        EMPTY,
        /** Not text: details name the format where it is known. */
        BINARY,
        /** More than {@link ArticleReader#MAX_BYTES}; details give the size in bytes. */
        TOO_LARGE,
        /**
         * More than {@link ArticleReader#MAX_CHARACTERS}; details give the number of characters.
         */
        TOO_LONG,
        /** Beyond the {@link ArticleFolder#MAX_FILES} files of a batch. */
        TOO_MANY_FILES,
        /** Beyond the {@link ArticleFolder#MAX_BATCH_BYTES} bytes of a batch. */
        BATCH_TOO_LARGE
    }
}
