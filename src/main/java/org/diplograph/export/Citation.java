package org.diplograph.export;

import java.time.LocalDate;
import java.util.List;

/**
 * What one must know to cite a file, in the language of whoever asked for it.
 *
 * @param title of the file's content, with the dossier's name
 * @param version of the dossier
 * @param day on which the file was made
 * @param filters the filters that were on, in words
 * @param sources one line for each article behind the facts
 */
public record Citation(
        String title, String version, LocalDate day, String filters, List<String> sources) {
    public Citation {
        sources = List.copyOf(sources);
    }

    /** All of it as text, one statement a line. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        for (String line : List.of(title, "Diplograph · " + day + " · " + version, filters)) {
            text.append(line).append('\n');
        }
        sources.forEach(source -> text.append(source).append('\n'));
        return text.toString();
    }
}
