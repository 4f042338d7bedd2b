package org.diplograph.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code extract} is asked to do.
 *
 * @param folder the folder of articles
 * @param out the file to write
 */
public record ExtractOptions(Path folder, Path out) {
    /**
     * Reads {@code DIR --out FILE}, in any order.
     *
     * @throws UsageException when one of them is missing or something is not understood
     */
    public static ExtractOptions parse(List<String> arguments, Messages messages) {
        Path folder = null;
        Path out = null;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--out")) {
                if (i + 1 == arguments.size()) {
                    throw new UsageException(messages.text("missingValue", argument));
                }
                out = path(arguments.get(++i), messages);
            } else {
                folder = onlyFolder(folder, argument, messages);
            }
        }
        if (folder == null) {
            throw new UsageException(
                    messages.text("missingFolder", messages.text("usage.extract")));
        }
        if (out == null) {
            throw new UsageException(messages.text("missingOut"));
        }
        return new ExtractOptions(folder, out);
    }

    /** The folder named by an argument that must not be an option, when none was named before. */
    static Path onlyFolder(@Nullable Path before, String argument, Messages messages) {
        if (argument.startsWith("--")) {
            throw new UsageException(messages.text("unknownOption", argument));
        }
        if (before != null) {
            throw new UsageException(messages.text("extraFolder", argument));
        }
        return path(argument, messages);
    }

    private static Path path(String value, Messages messages) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new UsageException(messages.text("folder.missing", value), e);
        }
    }
}
