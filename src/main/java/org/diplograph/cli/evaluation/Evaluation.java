package org.diplograph.cli.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.cli.evaluation.GoldArticle.BrokenException;
import org.diplograph.extraction.Extraction;

/** The comparison of a folder's annotations with what was found in its articles. */
public final class Evaluation {
    private Evaluation() {}

    /** How a comparison ended. */
    public sealed interface Outcome {
        /** It was made. */
        record Compared(Scores scores) implements Outcome {}

        /** There is no annotation. */
        record NoAnnotations() implements Outcome {}

        /** An annotation cannot be read. */
        record Broken(String file, String details) implements Outcome {}
    }

    /**
     * Compares {@code NAME.json} with the extraction of {@code NAME.txt}, for every annotation of
     * the folder.
     *
     * @param names the names under which an extraction's actors may be known
     * @throws IOException when the folder cannot be listed
     */
    public static Outcome of(
            Path folder,
            List<Extraction> extractions,
            Function<Extraction, Map<ActorId, Collection<String>>> names)
            throws IOException {
        Map<String, FoundArticle> found =
                extractions.stream()
                        .collect(
                                Collectors.toMap(
                                        extraction -> extraction.article().file(),
                                        extraction ->
                                                FoundArticle.of(
                                                        extraction, names.apply(extraction))));
        List<Path> annotations;
        try (Stream<Path> files = Files.list(folder)) {
            annotations = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        if (annotations.isEmpty()) {
            return new Outcome.NoAnnotations();
        }
        Scorer scorer = new Scorer();
        for (Path annotation : annotations) {
            try {
                GoldArticle gold = GoldArticle.read(annotation);
                scorer.add(gold, found.get(gold.name() + ".txt"));
            } catch (BrokenException e) {
                return new Outcome.Broken(
                        String.valueOf(annotation.getFileName()), String.valueOf(e.getMessage()));
            }
        }
        return new Outcome.Compared(scorer.scores());
    }
}
