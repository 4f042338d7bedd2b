package org.diplograph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diplograph.article.ArticleFolder;
import org.diplograph.article.FolderImport;
import org.diplograph.extraction.Extraction;
import org.diplograph.extraction.FactExtractor;

/** Writes what the articles of a folder say as JSON Lines, one article a line, by file name. */
public final class ExtractCommand {
    private final ArticleFolder folder;
    private final FactExtractor extractor;
    private final Messages messages;
    private final PrintStream err;

    public ExtractCommand(
            ArticleFolder folder, FactExtractor extractor, Messages messages, PrintStream err) {
        this.folder = folder;
        this.extractor = extractor;
        this.messages = messages;
        this.err = err;
    }

    /**
     * Names the files that are refused on the error output and goes on with the others.
     *
     * @throws UsageException when there is no article at all, or the file cannot be written
     */
    public void run(ExtractOptions options) {
        FolderMessages folders = new FolderMessages(messages, err);
        FolderImport read = folder.read(options.folder());
        if (!(read instanceof FolderImport.Loaded loaded) || loaded.articles().isEmpty()) {
            throw new UsageException(folders.explain(read));
        }
        folders.printRejections(loaded.rejections());
        List<Extraction> extractions =
                loaded.articles().parallelStream().map(extractor::extract).toList();
        write(extractions, options.out());
        int facts = extractions.stream().mapToInt(extraction -> extraction.facts().size()).sum();
        err.println(
                messages.text(
                        "written",
                        options.out(),
                        messages.text("opened", extractions.size(), facts)));
    }

    private void write(List<Extraction> extractions, Path out) {
        ExtractionWriter writer = new ExtractionWriter();
        try {
            Path parent = out.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (BufferedWriter lines = Files.newBufferedWriter(out)) {
                for (Extraction extraction : extractions) {
                    lines.write(writer.line(extraction));
                    lines.write('\n');
                }
            }
        } catch (IOException e) {
            throw new UsageException(
                    messages.text("cannotWrite", out, String.valueOf(e.getMessage())), e);
        }
    }
}
