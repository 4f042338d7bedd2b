package org.diplograph.ui.map;

import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.ui.FilteredRequest;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.ViewState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends the map to its drawing: {@code GET /api/map?measure=sources&lang=fr&…} with the filter's
 * parameters as in every address, and {@code GET /api/map/actors.csv} to whoever wants a table. An
 * entity tag saves sending what the browser has.
 */
@RestController
class MapResource {
    static final String ADDRESS = "api/map";
    static final String CSV_ADDRESS = ADDRESS + "/actors.csv";

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final DossierService dossiers;
    private final MapDataWriter writer;
    private final MapCsv csv;

    MapResource(DossierService dossiers, MapDataWriter writer, MapCsv csv) {
        this.dossiers = dossiers;
        this.writer = writer;
        this.csv = csv;
    }

    @GetMapping("/" + ADDRESS)
    @Nullable ResponseEntity<MapData> map(
            @RequestParam MultiValueMap<String, String> parameters, WebRequest request) {
        FilteredRequest wanted = FilteredRequest.of(parameters);
        String asked = parameters.getFirst(Measure.PARAMETER);
        Measure measure = Measure.parse(asked == null ? "" : asked).orElse(Measure.SOURCES);
        Dossier dossier = dossiers.current();
        String tag = '"' + measure.key() + "-" + wanted.entityTag(dossier).substring(1);
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(tag)
                .body(writer.write(dossier, wanted.filter(), measure, wanted.locale()));
    }

    @GetMapping("/" + CSV_ADDRESS)
    ResponseEntity<String> actors(
            @RequestParam MultiValueMap<String, String> parameters, UriComponentsBuilder server) {
        FilteredRequest wanted = FilteredRequest.of(parameters);
        String address =
                server.toUriString()
                        + "/"
                        + Navigation.address(
                                Navigation.MAP, ViewState.INITIAL.withFilter(wanted.filter()));
        String disposition =
                ContentDisposition.attachment().filename("diplograph-map.csv").build().toString();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(csv.write(dossiers.current(), wanted, address));
    }
}
