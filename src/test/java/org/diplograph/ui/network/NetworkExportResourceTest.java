package org.diplograph.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.HostileDossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.ui.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

class NetworkExportResourceTest {
    private final DossierService dossiers = new DossierService(SampleDossier.create());
    private final NetworkExportResource resource =
            new NetworkExportResource(dossiers, new Translations());

    private ResponseEntity<byte[]> answer(String extension, Map<String, String> query)
            throws IOException {
        return resource.export(extension, MultiValueMap.fromSingleValue(query));
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }

    @Test
    void theFileNamesItsDossierAndDay() throws IOException {
        ResponseEntity<byte[]> answer = answer("gexf", Map.of());

        assertThat(answer.getHeaders().getContentType()).hasToString("application/gexf+xml");
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("diplograph-sahel-" + LocalDate.now() + ".gexf");
    }

    @Test
    void itHoldsWhatTheFilterLetsPassAndSaysWhichThatWas() throws IOException {
        String english = text(answer("graphml", Map.of("domain", "ENERGY", "lang", "en")));

        assertThat(english)
                .contains("<node id=\"RUS\">", "<node id=\"org:aes\">")
                .doesNotContain("<node id=\"MLI\">")
                .contains("Alliance network: dossier “sahel”")
                .contains("Filters: domains: energy and resources")
                .contains("cooperates with")
                .contains("003.txt");
        assertThat(text(answer("graphml", Map.of("domain", "ENERGY")))).contains("coopère avec");
    }

    @Test
    void anUnknownFormatIsRefusedInWords() throws IOException {
        ResponseEntity<byte[]> answer = answer("exe", Map.of("lang", "en"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(text(answer)).isEqualTo("No format has this name: exe");
    }

    @Test
    void markupIsEscapedEverywhere() throws IOException {
        dossiers.open(HostileDossier.create());

        for (String extension : new String[] {"gexf", "graphml"}) {
            assertThat(text(answer(extension, Map.of())))
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>", "<u>");
        }
    }
}
