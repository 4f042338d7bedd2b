package org.diplograph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.article.ArticleFolder;
import org.diplograph.article.FolderImport;
import org.diplograph.cli.evaluation.Counts;
import org.diplograph.cli.evaluation.Evaluation;
import org.diplograph.cli.evaluation.Evaluation.Outcome;
import org.diplograph.cli.evaluation.Scores;
import org.diplograph.cli.evaluation.Scores.ArticleScore;
import org.diplograph.cli.evaluation.Scores.Mistake;
import org.diplograph.extraction.Extraction;
import org.diplograph.extraction.FactExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Compares the extraction with the annotations beside the articles and prints every mistake and the
 * counts.
 */
public final class EvaluateCommand {
    private final ArticleFolder folder;
    private final FactExtractor extractor;
    private final Messages messages;
    private final PrintStream out;
    private final PrintStream err;

    public EvaluateCommand(
            ArticleFolder folder,
            FactExtractor extractor,
            Messages messages,
            PrintStream out,
            PrintStream err) {
        this.folder = folder;
        this.extractor = extractor;
        this.messages = messages;
        this.out = out;
        this.err = err;
    }

    /**
     * Reads {@code DIR}.
     *
     * @throws UsageException when it is missing or something is not understood
     */
    public static Path parse(List<String> arguments, Messages messages) {
        @Nullable Path folder = null;
        for (String argument : arguments) {
            folder = ExtractOptions.onlyFolder(folder, argument, messages);
        }
        if (folder == null) {
            throw new UsageException(
                    messages.text("missingFolder", messages.text("usage.evaluate")));
        }
        return folder;
    }

    /**
     * @throws UsageException when there is no article or no annotation, or one cannot be read
     */
    public void run(Path directory) {
        FolderMessages folders = new FolderMessages(messages, err);
        FolderImport read = folder.read(directory);
        if (!(read instanceof FolderImport.Loaded loaded) || loaded.articles().isEmpty()) {
            throw new UsageException(folders.explain(read));
        }
        folders.printRejections(loaded.rejections());
        List<Extraction> extractions =
                loaded.articles().parallelStream().map(extractor::extract).toList();
        try {
            switch (Evaluation.of(directory, extractions, ActorNames::of)) {
                case Outcome.Compared(Scores scores) -> print(scores);
                case Outcome.NoAnnotations() ->
                        throw new UsageException(messages.text("gold.none", directory));
                case Outcome.Broken(String file, String details) ->
                        throw new UsageException(messages.text("gold.broken", file, details));
            }
        } catch (IOException e) {
            throw new UsageException(
                    messages.text("folder.unreadable", directory, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private void print(Scores scores) {
        for (ArticleScore article : scores.articles()) {
            for (Mistake mistake : article.mistakes()) {
                String key = mistake.found() ? "evaluate.wrong" : "evaluate.missing";
                out.println(
                        messages.text(key, article.name(), mistake.relation(), mistake.quote()));
            }
            Counts counts = article.relations();
            out.println(
                    messages.text(
                            "evaluate.article",
                            article.name(),
                            two(counts.precision()),
                            two(counts.recall()),
                            two(counts.f1()),
                            Integer.toString(counts.right()),
                            Integer.toString(counts.wrong()),
                            Integer.toString(counts.missing())));
        }
        for (Map.Entry<String, Counts> type : new TreeMap<>(scores.types()).entrySet()) {
            Counts counts = type.getValue();
            out.println(
                    messages.text(
                            "evaluate.type",
                            type.getKey(),
                            two(counts.precision()),
                            two(counts.recall()),
                            two(counts.f1()),
                            Integer.toString(counts.right() + counts.missing())));
        }
        Counts dates = scores.dates();
        out.println(
                messages.text(
                        "evaluate.articles",
                        Integer.toString(scores.articles().size()),
                        Integer.toString(scores.absent()),
                        Integer.toString(scores.quotes()),
                        Integer.toString(scores.notVerbatim()),
                        Integer.toString(dates.right()),
                        Integer.toString(dates.right() + dates.missing())));
        out.println(
                messages.text(
                        "evaluate.summary",
                        three(scores.actors().precision()),
                        three(scores.actors().recall()),
                        three(scores.actors().f1()),
                        three(scores.relations().precision()),
                        three(scores.relations().recall()),
                        three(scores.relations().f1()),
                        three(scores.macro()),
                        three(scores.domains().f1()),
                        three(scores.statuses().precision())));
    }

    private static String two(double value) {
        return rounded(value, 2);
    }

    private static String three(double value) {
        return rounded(value, 3);
    }

    private static String rounded(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }
}
