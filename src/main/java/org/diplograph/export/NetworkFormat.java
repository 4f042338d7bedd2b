package org.diplograph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The formats in which a network leaves; whatever is listed here appears in the export menu. */
public enum NetworkFormat {
    GEXF("gexf", "application/gexf+xml", GexfFile::write),
    GRAPHML("graphml", "application/graphml+xml", GraphMlFile::write),
    CSV("zip", "application/zip", CsvPair::write),
    JSON("json", "application/json", JsonFile::write);

    private final String extension;
    private final String mediaType;
    private final Writer writer;

    /** Writes one format. */
    @FunctionalInterface
    private interface Writer {
        void write(NetworkExtract extract, OutputStream out) throws IOException, XMLStreamException;
    }

    NetworkFormat(String extension, String mediaType, Writer writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The end of its files' names, without a dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @throws IllegalArgumentException when there is more than a file may hold
     */
    public void write(NetworkExtract extract, OutputStream out) throws IOException {
        if (extract.isTooLarge()) {
            throw new IllegalArgumentException(
                    extract.rows() + " rows are more than " + NetworkExtract.MOST_ROWS);
        }
        try {
            writer.write(extract, out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    public static Optional<NetworkFormat> withExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }
}
