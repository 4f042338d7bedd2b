package org.diplograph.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether an address can be served at, before the slow part of a start. */
final class FreePort {
    private FreePort() {}

    /**
     * @throws UsageException when the host is unknown, or something else listens there already
     */
    static void check(ServeOptions options, Messages messages) {
        InetSocketAddress address = options.address();
        if (address.isUnresolved()) {
            throw new UsageException(messages.text("unknownHost", options.host()));
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            throw new UsageException(
                    messages.text("portInUse", Integer.toString(options.port()), options.host()),
                    e);
        }
    }
}
