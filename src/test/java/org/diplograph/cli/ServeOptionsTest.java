package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ServeOptionsTest {
    private final Messages english = new Messages(Locale.ENGLISH);
    private final Messages french = new Messages(Locale.FRENCH);

    @Test
    void withoutOptionsTheSampleIsServedToThisMachine() {
        assertThat(ServeOptions.parse(List.of(), english))
                .isEqualTo(new ServeOptions(Path.of("seeds"), "127.0.0.1", 8080, null));
    }

    @Test
    void everyOptionIsRead() {
        List<String> arguments =
                List.of(
                        "--port",
                        "9090",
                        "--articles",
                        "/data/dépêches",
                        "--host",
                        "0.0.0.0",
                        "--name",
                        " Lac Tchad ");

        assertThat(ServeOptions.parse(arguments, english))
                .isEqualTo(
                        new ServeOptions(Path.of("/data/dépêches"), "0.0.0.0", 9090, "Lac Tchad"));
    }

    @Test
    void whatCannotBeUsedIsNamed() {
        assertThatThrownBy(() -> ServeOptions.parse(List.of("--colour", "red"), english))
                .isInstanceOf(UsageException.class)
                .hasMessage("Unknown option: “--colour”.");
        assertThatThrownBy(() -> ServeOptions.parse(List.of("--port"), french))
                .isInstanceOf(UsageException.class)
                .hasMessage("Il manque une valeur après «\u00a0--port\u00a0».");
        assertThatThrownBy(() -> ServeOptions.parse(List.of("--name", " "), english))
                .isInstanceOf(UsageException.class)
                .hasMessage("A value is missing after “--name”.");
        assertThatThrownBy(() -> ServeOptions.parse(List.of("--port", "70000"), french))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "«\u00a070000\u00a0» n’est pas un port\u00a0: donnez un nombre de 0 à 65535.");
    }

    @Test
    void aPortInUseIsNamedBeforeAnythingIsRead() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            ServeOptions options = new ServeOptions(Path.of("seeds"), "127.0.0.1", port, null);

            assertThatThrownBy(() -> FreePort.check(options, english))
                    .isInstanceOf(UsageException.class)
                    .hasMessage(
                            "Port "
                                    + port
                                    + " of 127.0.0.1 is in use (or not allowed): stop the other program, or choose"
                                    + " another port with --port.");
        }
    }
}
