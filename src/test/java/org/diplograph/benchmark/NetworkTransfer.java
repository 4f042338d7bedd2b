package org.diplograph.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.SyntheticSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the canvas gets over the wire, as a browser asks for it. */
final class NetworkTransfer {
    private static final double MOST_BYTES = 600_000;
    private static final int ANSWERS = 5;

    private final Dossier dossier;

    NetworkTransfer(Dossier dossier) {
        this.dossier = dossier;
    }

    void print(SyntheticSize size) {
        try (SyntheticServer server = new SyntheticServer(dossier, 0);
                HttpClient client = HttpClient.newHttpClient()) {
            Stopwatch answering = new Stopwatch();
            byte[][] last = new byte[1][];
            String[] coding = new String[1];
            LocalDate day = LocalDate.of(2099, 1, 1);
            for (int i = 0; i < ANSWERS; i++) {
                String filter = Benchmarks.EVERYTHING + "&to=" + day.plusDays(i);
                HttpRequest request =
                        HttpRequest.newBuilder(
                                        URI.create(server.address() + "api/network" + filter))
                                .header("Accept-Encoding", "gzip")
                                .build();
                answering.measure(
                        () -> {
                            HttpResponse<byte[]> answer = send(client, request);
                            last[0] = answer.body();
                            coding[0] = answer.headers().firstValue("Content-Encoding").orElse("");
                        });
            }
            Figure.print(
                    "filter that hides nothing, canvas data, sending: median",
                    answering.clock().median(),
                    "ms");
            printBytes(size, last[0], coding[0]);
        }
    }

    private static void printBytes(SyntheticSize size, byte[] body, String coding) {
        String name = "on the wire, " + (coding.isEmpty() ? "not compressed" : coding);
        if (size.actors() == 5_000) {
            Figure.print(name, body.length / 1e3, "kB", MOST_BYTES / 1e3);
        } else {
            Figure.print(name, body.length / 1e3, "kB");
        }
        JsonNode data = JsonMapper.shared().readTree(plain(body, coding));
        Figure.print(
                "  holding",
                String.format(
                        Locale.ROOT,
                        "%,d of %,d actors, %,d of %,d ties",
                        data.path("actors").size(),
                        size.actors(),
                        data.path("ties").size(),
                        size.ties()));
    }

    private static byte[] plain(byte[] body, String coding) {
        if (!coding.equals("gzip")) {
            return body;
        }
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<byte[]> send(HttpClient client, HttpRequest request) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + ": " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
