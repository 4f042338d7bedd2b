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
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.diplograph.dossier.SyntheticSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the canvas gets over the wire, as a browser asks for it. */
final class NetworkTransfer {
    private static final double MOST_BYTES = 600_000;
    private static final int ANSWERS = 5;
    private static final int BAR_FOR = 5_000;
    private static final LocalDate DAY = LocalDate.of(2099, 1, 1);

    private final SyntheticServer server;
    private final SyntheticSize size;

    NetworkTransfer(SyntheticServer server, SyntheticSize size) {
        this.server = server;
        this.size = size;
    }

    /** Asks each time for what nobody asked for before. */
    void print() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Stopwatch answering = new Stopwatch();
            HttpResponse<byte[]> last = null;
            for (int i = 0; i < ANSWERS; i++) {
                HttpRequest request = request("&ties=20000&to=" + DAY.plusDays(i));
                AtomicReference<HttpResponse<byte[]>> answer = new AtomicReference<>();
                answering.measure(() -> answer.set(send(client, request)));
                last = answer.get();
            }
            Figure.print(
                    "canvas data of a new filter that hides nothing: median",
                    answering.clock().median(),
                    "ms");
            printBytes(Objects.requireNonNull(last), "as many as can be drawn");
            printBytes(send(client, request("")), "as at first");
        }
    }

    private HttpRequest request(String more) {
        return HttpRequest.newBuilder(
                        URI.create(server.address() + "api/network" + Benchmarks.EVERYTHING + more))
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private void printBytes(HttpResponse<byte[]> answer, String part) {
        byte[] body = answer.body();
        String coding = answer.headers().firstValue("Content-Encoding").orElse("");
        String name = part + ", " + (coding.isEmpty() ? "not compressed" : coding);
        if (size.actors() == BAR_FOR) {
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
                        data.at("/shown/actors").asInt(),
                        data.at("/total/actors").asInt(),
                        data.at("/shown/ties").asInt(),
                        data.at("/total/ties").asInt()));
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
