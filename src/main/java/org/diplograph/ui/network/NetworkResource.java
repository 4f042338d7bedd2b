package org.diplograph.ui.network;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.diplograph.dossier.DossierService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Sends the network to its canvas, see {@link NetworkRequest}: compressed to everybody who takes
 * that, with a strong entity tag for each of the two forms, which saves sending what the browser
 * has.
 */
@RestController
class NetworkResource {
    private static final String GZIP = "gzip";

    private final DossierService dossiers;
    private final EncodedNetworks networks;

    NetworkResource(DossierService dossiers, EncodedNetworks networks) {
        this.dossiers = dossiers;
        this.networks = networks;
    }

    @GetMapping("/" + NetworkRequest.ADDRESS)
    @Nullable ResponseEntity<byte[]> network(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted,
            WebRequest request)
            throws IOException {
        EncodedNetworks.Encoded encoded =
                networks.of(dossiers.current(), NetworkRequest.of(parameters));
        boolean compressed = takesGzip(accepted);
        String tag = '"' + encoded.tag() + (compressed ? "-" + GZIP : "") + '"';
        if (request.checkNotModified(tag)) {
            return null;
        }
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache())
                        .eTag(tag)
                        .varyBy(HttpHeaders.ACCEPT_ENCODING)
                        .contentType(MediaType.APPLICATION_JSON);
        return compressed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, GZIP).body(encoded.gzip())
                : answer.body(plain(encoded.gzip()));
    }

    /** Whether a list such as {@code gzip, br;q=0.5} names it, and not as refused. */
    static boolean takesGzip(String accepted) {
        return Arrays.stream(accepted.split(","))
                .map(part -> part.strip().split("\\s*;\\s*"))
                .filter(part -> part[0].equalsIgnoreCase(GZIP) || part[0].equals("*"))
                .anyMatch(part -> part.length < 2 || !part[1].matches("q=0(\\.0*)?"));
    }

    private static byte[] plain(byte[] gzip) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }
}
