package org.diplograph.ui.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.export.NetworkExtract;
import org.diplograph.export.NetworkFormat;
import org.diplograph.ui.FilteredRequest;
import org.diplograph.ui.Translations;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends the network as a file: {@code GET /api/network/export/gexf?lang=fr&…} with the filter's
 * parameters as in every address; the last part of the path is a format's extension. Answers 404
 * for any other and 413 when there is more than a file may hold, both in words.
 */
@RestController
class NetworkExportResource {
    static final String ADDRESS = "api/network/export/";

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final DossierService dossiers;
    private final Translations translations;

    NetworkExportResource(DossierService dossiers, Translations translations) {
        this.dossiers = dossiers;
        this.translations = translations;
    }

    @GetMapping("/" + ADDRESS + "{extension}")
    ResponseEntity<byte[]> export(
            @PathVariable String extension, @RequestParam MultiValueMap<String, String> parameters)
            throws IOException {
        FilteredRequest wanted = FilteredRequest.of(parameters);
        Optional<NetworkFormat> format = NetworkFormat.withExtension(extension);
        if (format.isEmpty()) {
            return refusal(HttpStatus.NOT_FOUND, "networkexport.unknown", wanted, extension);
        }
        Dossier dossier = dossiers.current();
        NetworkExtract extract =
                new Extracts(translations, wanted.locale())
                        .of(dossier, dossier.graph(wanted.filter()), wanted.filter());
        if (extract.isTooLarge()) {
            return refusal(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "networkexport.tooLarge",
                    wanted,
                    extract.rows(),
                    NetworkExtract.MOST_ROWS);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.get().write(extract, out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.get().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName(dossier, format.get()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    private static String fileName(Dossier dossier, NetworkFormat format) {
        return "diplograph-" + dossier.name() + "-" + LocalDate.now() + "." + format.extension();
    }

    private ResponseEntity<byte[]> refusal(
            HttpStatus status, String key, FilteredRequest wanted, Object... values) {
        String message = translations.getTranslation(key, wanted.locale(), values);
        return ResponseEntity.status(status)
                .contentType(TEXT)
                .body(message.getBytes(StandardCharsets.UTF_8));
    }
}
