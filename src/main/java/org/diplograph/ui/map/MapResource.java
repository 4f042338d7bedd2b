package org.diplograph.ui.map;

import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.ui.DataAnswer;
import org.diplograph.ui.FilteredRequest;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.OwnChoice;
import org.jspecify.annotations.Nullable;
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
        Measure measure = Measure.CHOICE.of(parameters);
        Dossier dossier = dossiers.current();
        return DataAnswer.unlessKnown(
                request,
                wanted.entityTag(dossier, OwnChoice.key(measure)),
                () -> writer.write(dossier, wanted.filter(), measure, wanted.locale()));
    }

    @GetMapping("/" + CSV_ADDRESS)
    ResponseEntity<String> actors(
            @RequestParam MultiValueMap<String, String> parameters, UriComponentsBuilder server) {
        FilteredRequest wanted = FilteredRequest.of(parameters);
        String address = wanted.pageAddress(server, Navigation.MAP);
        return DataAnswer.csv("diplograph-map", csv.write(dossiers.current(), wanted, address));
    }
}
