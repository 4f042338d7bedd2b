package org.diplograph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A network as two tables, {@code nodes.csv} and {@code edges.csv}, with the columns that Gephi and
 * spreadsheets know, and {@code SOURCES.txt}, which says where they come from; all in one ZIP file.
 */
final class CsvPair {
    private CsvPair() {}

    static void write(NetworkExtract extract, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "nodes.csv", nodes(extract));
        entry(zip, "edges.csv", edges(extract));
        entry(zip, "SOURCES.txt", extract.citation().asText());
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String nodes(NetworkExtract extract) {
        CsvTable table =
                new CsvTable(',')
                        .row(
                                "Id",
                                "Label",
                                "Name",
                                "Kind",
                                "OrganisationKind",
                                "Sources",
                                "Facts",
                                "Latitude",
                                "Longitude");
        for (ActorRow actor : extract.actorRows()) {
            table.row(
                    actor.id(),
                    actor.label(),
                    actor.name(),
                    actor.kind(),
                    orNothing(actor.organisationKind()),
                    actor.sources(),
                    actor.facts(),
                    orNothing(actor.latitude()),
                    orNothing(actor.longitude()));
        }
        return table.toString();
    }

    static String edges(NetworkExtract extract) {
        CsvTable table =
                new CsvTable(',')
                        .row(
                                "Id",
                                "Source",
                                "Target",
                                "Type",
                                "Label",
                                "Relation",
                                "Weight",
                                "Start",
                                "End",
                                "Domain",
                                "Status",
                                "Facts",
                                "Contested",
                                "Quote",
                                "Article");
        for (TieRow tie : extract.tieRows()) {
            table.row(
                    tie.id(),
                    tie.from(),
                    tie.to(),
                    tie.directed() ? "Directed" : "Undirected",
                    tie.label(),
                    tie.type(),
                    tie.weight(),
                    orNothing(tie.start()),
                    orNothing(tie.end()),
                    tie.domains(),
                    tie.status(),
                    tie.tie().facts().size(),
                    tie.tie().contested(),
                    tie.quote(),
                    tie.article());
        }
        return table.toString();
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
