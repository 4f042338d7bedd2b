package org.diplograph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.HostileDossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.graph.GraphFilter;

/** Extracts of the sample dossiers. */
final class ExtractSketch {
    private ExtractSketch() {}

    static NetworkExtract sample() {
        return of(SampleDossier.create(), GraphFilter.USUAL);
    }

    static NetworkExtract hostile() {
        return of(HostileDossier.create(), GraphFilter.USUAL);
    }

    static NetworkExtract of(Dossier dossier, GraphFilter filter) {
        Citation citation =
                new Citation(
                        "Réseau des alliances : dossier « " + dossier.name() + " »",
                        "1",
                        LocalDate.of(2025, 5, 1),
                        "Aucun filtre",
                        dossier.articles().stream()
                                .map(article -> article.file() + " · " + article.title())
                                .toList());
        return new NetworkExtract(
                dossier.graph(filter),
                dossier.memberships(),
                citation,
                Locale.FRENCH,
                type -> type.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    static String written(NetworkFormat format, NetworkExtract extract) {
        try (var out = new ByteArrayOutputStream()) {
            format.write(extract, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> ids(NetworkExtract extract) {
        return extract.graph().ties().stream().map(tie -> tie.id().toString()).toList();
    }
}
