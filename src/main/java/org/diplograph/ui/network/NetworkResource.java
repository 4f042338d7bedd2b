package org.diplograph.ui.network;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diplograph.article.Language;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.ui.ViewStateQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Sends the network to its canvas: {@code GET /api/network?lang=fr&…} with the filter's parameters
 * as in every address. An entity tag saves sending what the browser has.
 */
@RestController
class NetworkResource {
    private final DossierService dossiers;
    private final NetworkDataWriter writer;

    NetworkResource(DossierService dossiers, NetworkDataWriter writer) {
        this.dossiers = dossiers;
        this.writer = writer;
    }

    @GetMapping("/api/network")
    @Nullable ResponseEntity<NetworkData> network(
            @RequestParam(name = "lang", defaultValue = "fr") String language,
            @RequestParam MultiValueMap<String, String> parameters,
            WebRequest request) {
        Locale locale = Language.of(Locale.of(language)).locale();
        Map<String, List<String>> query = new HashMap<>(parameters);
        query.remove("lang");
        var filter = ViewStateQuery.parse(query).state().filter();
        Dossier dossier = dossiers.current();
        String tag =
                "\""
                        + dossier.version()
                        + "-"
                        + locale.getLanguage()
                        + "-"
                        + Integer.toHexString(filter.key().hashCode())
                        + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(tag)
                .body(writer.write(dossier, filter, locale));
    }
}
