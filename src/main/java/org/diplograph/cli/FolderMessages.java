package org.diplograph.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.diplograph.article.ArticleImport.Rejected;
import org.diplograph.article.FolderImport;

/** Tells what is wrong with a folder of articles, or with some of its files. */
final class FolderMessages {
    private final Messages messages;
    private final PrintStream err;

    FolderMessages(Messages messages, PrintStream err) {
        this.messages = messages;
        this.err = err;
    }

    /** Why there is nothing to work with; names every file that was refused. */
    String explain(FolderImport reason) {
        return switch (reason) {
            case FolderImport.Missing(Path folder) -> messages.text("folder.missing", folder);
            case FolderImport.NotAFolder(Path folder) -> messages.text("folder.notAFolder", folder);
            case FolderImport.Unreadable(Path folder, String details) ->
                    messages.text("folder.unreadable", folder, details);
            case FolderImport.Empty(Path folder) -> messages.text("folder.empty", folder);
            case FolderImport.Loaded loaded -> {
                printRejections(loaded.rejections());
                yield messages.text("folder.nothingReadable", loaded.folder());
            }
        };
    }

    /** One line for each file that was refused, on the error output. */
    void printRejections(List<Rejected> rejections) {
        for (Rejected rejected : rejections) {
            err.println(
                    messages.text(
                            "rejected." + rejected.reason(), rejected.file(), rejected.details()));
        }
    }
}
