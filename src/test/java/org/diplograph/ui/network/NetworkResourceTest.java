package org.diplograph.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.HostileDossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.dossier.SyntheticDossier;
import org.diplograph.dossier.SyntheticSize;
import org.diplograph.ui.Translations;
import org.diplograph.ui.network.NetworkData.Extent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

class NetworkResourceTest {
    /** 20,000 ties must travel in 600 kB. */
    private static final int BYTES_PER_TIE = 30;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DossierService dossiers = new DossierService(SampleDossier.create());
    private final NetworkResource resource =
            new NetworkResource(
                    dossiers,
                    new EncodedNetworks(
                            new StrongestTies(), new NetworkDataWriter(new Translations()), JSON));
    private final MockHttpServletRequest request =
            new MockHttpServletRequest("GET", "/api/network");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private @Nullable ResponseEntity<byte[]> ask(String accepted, Map<String, String> query)
            throws IOException {
        return resource.network(
                MultiValueMap.fromSingleValue(query),
                accepted,
                new ServletWebRequest(request, response));
    }

    private ResponseEntity<byte[]> answer(String accepted, Map<String, String> query)
            throws IOException {
        return Objects.requireNonNull(ask(accepted, query));
    }

    private static NetworkData data(ResponseEntity<byte[]> answer) throws IOException {
        byte[] body = Objects.requireNonNull(answer.getBody());
        boolean gzip = answer.getHeaders().containsHeader(HttpHeaders.CONTENT_ENCODING);
        return JSON.readValue(
                gzip ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body,
                NetworkData.class);
    }

    @Test
    void whoTakesItCompressedGetsTheSameNetworkInAFewBytes() throws IOException {
        ResponseEntity<byte[]> compressed = answer("br, gzip;q=0.8", Map.of("lang", "en"));
        ResponseEntity<byte[]> plain = answer("identity", Map.of("lang", "en"));

        assertThat(compressed.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING))
                .isEqualTo("gzip");
        assertThat(compressed.getHeaders().getVary()).containsExactly("Accept-Encoding");
        assertThat(plain.getHeaders().containsHeader(HttpHeaders.CONTENT_ENCODING)).isFalse();
        assertThat(data(compressed)).isEqualTo(data(plain));
        assertThat(Objects.requireNonNull(compressed.getBody()).length)
                .isLessThan(Objects.requireNonNull(plain.getBody()).length / 2);
    }

    @Test
    void compressionThatIsRefusedOrUnknownIsNotUsed() {
        assertThat(NetworkResource.takesGzip("gzip")).isTrue();
        assertThat(NetworkResource.takesGzip("*")).isTrue();
        assertThat(NetworkResource.takesGzip("gzip; q=0, br")).isFalse();
        assertThat(NetworkResource.takesGzip("gzip;q=0.000")).isFalse();
        assertThat(NetworkResource.takesGzip("")).isFalse();
        assertThat(NetworkResource.takesGzip("deflate;q=0.5, br")).isFalse();
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws IOException {
        String tag = Objects.requireNonNull(answer("gzip", Map.of()).getHeaders().getETag());
        assertThat(tag).startsWith("\"").endsWith("-gzip\"");
        request.addHeader(HttpHeaders.IF_NONE_MATCH, tag);

        assertThat(ask("gzip", Map.of())).isNull();
        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getHeader(HttpHeaders.ETAG)).isEqualTo(tag);
        assertThat(ask("identity", Map.of())).isNotNull();
        assertThat(ask("gzip", Map.of("lang", "en"))).isNotNull();
        assertThat(ask("gzip", Map.of("domain", "ENERGY"))).isNotNull();
        dossiers.open(HostileDossier.create());
        assertThat(ask("gzip", Map.of())).isNotNull();
    }

    @Test
    void aLargeNetworkIsSmallOnTheWireEvenWhole() throws IOException {
        Dossier dossier = SyntheticDossier.create(SyntheticSize.withActors(1_000), 1);
        dossiers.open(dossier);
        String everyKind = "STATE,ORGANISATION,PERSON";
        String everyStatus = "ASSERTED,PLANNED,DESIRED,POSSIBLE,ENDED,DENIED";

        Map<String, String> all = Map.of("kind", everyKind, "status", everyStatus, "ties", "3000");
        ResponseEntity<byte[]> whole = answer("gzip", all);
        ResponseEntity<byte[]> first =
                answer("gzip", Map.of("kind", everyKind, "status", everyStatus, "ties", "500"));

        assertThat(data(whole).shown()).isEqualTo(new Extent(1_000, 3_000));
        assertThat(data(whole).total()).isEqualTo(new Extent(1_000, 3_000));
        assertThat(Objects.requireNonNull(whole.getBody()).length)
                .isLessThan(BYTES_PER_TIE * 3_000);
        assertThat(data(first).shown().ties()).isEqualTo(500);
        assertThat(data(first).total()).isEqualTo(new Extent(1_000, 3_000));
    }

    @Test
    void whatIsLookedAtComesAlong() throws IOException {
        dossiers.open(SyntheticDossier.create(SyntheticSize.withActors(1_000), 1));
        NetworkData usual = data(answer("gzip", Map.of("ties", "100")));
        String away =
                data(answer("gzip", Map.of())).actors().ids().stream()
                        .filter(id -> !usual.actors().ids().contains(id))
                        .findFirst()
                        .orElseThrow();

        NetworkData with = data(answer("gzip", Map.of("ties", "100", "with", away + ",nonsense")));

        assertThat(usual.actors().ids()).doesNotContain(away);
        assertThat(with.actors().ids()).contains(away).containsAll(usual.actors().ids());
    }
}
