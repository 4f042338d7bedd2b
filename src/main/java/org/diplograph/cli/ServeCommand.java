package org.diplograph.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.diplograph.article.ArticleFolder;
import org.diplograph.article.ArticleImport.Rejected;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.FolderImport;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierImport;
import org.diplograph.dossier.DossierReader;
import org.diplograph.extraction.RuleBasedExtractor;

/** Opens the dossier that the web server then shows. */
public final class ServeCommand {
    private final Messages messages;
    private final PrintStream err;

    public ServeCommand(Messages messages, PrintStream err) {
        this.messages = messages;
        this.err = err;
    }

    /**
     * Reads the articles; names every file that was refused.
     *
     * @throws UsageException when the address cannot be served at, or there is nothing to show
     */
    public Dossier open(ServeOptions options) {
        FreePort.check(options, messages);
        err.println(messages.text("reading", options.articles()));
        DossierReader reader =
                new DossierReader(
                        new ArticleFolder(ArticleReader.create()), RuleBasedExtractor.create());
        return switch (reader.read(options.articles())) {
            case DossierImport.Opened(Dossier dossier) -> {
                printRejections(dossier.rejections());
                err.println(
                        messages.text("opened", dossier.articles().size(), dossier.facts().size()));
                yield dossier;
            }
            case DossierImport.Refused(FolderImport reason) ->
                    throw new UsageException(explain(reason));
        };
    }

    private String explain(FolderImport reason) {
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

    private void printRejections(List<Rejected> rejections) {
        for (Rejected rejected : rejections) {
            err.println(
                    messages.text(
                            "rejected." + rejected.reason(), rejected.file(), rejected.details()));
        }
    }
}
