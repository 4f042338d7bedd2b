package org.diplograph.cli;

import java.net.InetSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code serve} is asked to do.
 *
 * @param articles the folder of articles
 * @param port 1 to 65535, or 0 for any that is free
 * @param name what to call the dossier; null for the name of its folder
 */
public record ServeOptions(Path articles, String host, int port, @Nullable String name) {
    /** The sample dossier, to this machine alone. */
    public static final ServeOptions USUAL =
            new ServeOptions(Path.of("seeds"), "127.0.0.1", 8080, null);

    /**
     * Reads {@code --articles DIR --port N --host H --name TEXT}.
     *
     * @throws UsageException when an option is unknown, lacks its value or has a wrong one
     */
    public static ServeOptions parse(List<String> arguments, Messages messages) {
        ServeOptions options = USUAL;
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!List.of("--articles", "--port", "--host", "--name").contains(option)) {
                throw new UsageException(messages.text("unknownOption", option));
            }
            if (i + 1 == arguments.size()) {
                throw new UsageException(messages.text("missingValue", option));
            }
            options = options.with(option, arguments.get(i + 1), messages);
        }
        return options;
    }

    private ServeOptions with(String option, String value, Messages messages) {
        return switch (option) {
            case "--articles" -> new ServeOptions(path(value, messages), host, port, name);
            case "--host" -> new ServeOptions(articles, value, port, name);
            case "--name" -> new ServeOptions(articles, host, port, name(value, messages));
            default -> new ServeOptions(articles, host, port(value, messages), name);
        };
    }

    private static Path path(String value, Messages messages) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new UsageException(messages.text("folder.missing", value), e);
        }
    }

    private static String name(String value, Messages messages) {
        if (value.isBlank()) {
            throw new UsageException(messages.text("missingValue", "--name"));
        }
        return value.strip();
    }

    private static int port(String value, Messages messages) {
        int port = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : -1;
        if (port < 0 || port > 65_535) {
            throw new UsageException(messages.text("wrongPort", value));
        }
        return port;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(host, port);
    }
}
