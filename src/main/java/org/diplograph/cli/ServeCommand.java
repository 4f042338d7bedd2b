package org.diplograph.cli;

import java.io.PrintStream;
import org.diplograph.actor.Gazetteer;
import org.diplograph.article.ArticleFolder;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.FolderImport;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierImport;
import org.diplograph.dossier.DossierReader;
import org.diplograph.extraction.RuleBasedExtractor;

/** Opens the dossier that the web server then shows. */
public final class ServeCommand {
    private final Gazetteer gazetteer;
    private final Messages messages;
    private final PrintStream err;
    private final FolderMessages folders;

    public ServeCommand(Gazetteer gazetteer, Messages messages, PrintStream err) {
        this.gazetteer = gazetteer;
        this.messages = messages;
        this.err = err;
        this.folders = new FolderMessages(messages, err);
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
                        new ArticleFolder(ArticleReader.create()),
                        RuleBasedExtractor.create(gazetteer));
        String name = options.name();
        DossierImport read =
                name == null
                        ? reader.read(options.articles())
                        : reader.read(options.articles(), name);
        return switch (read) {
            case DossierImport.Opened(Dossier dossier) -> {
                folders.printRejections(dossier.rejections());
                err.println(
                        messages.text("opened", dossier.articles().size(), dossier.facts().size()));
                yield dossier;
            }
            case DossierImport.Refused(FolderImport reason) ->
                    throw new UsageException(folders.explain(reason));
        };
    }
}
