package org.diplograph.ui.timeline;

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
 * Sends the timeline to its drawing: {@code GET /api/timeline?lanes=actor&lang=fr&…} with the
 * filter's parameters as in every address, and {@code GET /api/timeline/marks.csv} to whoever wants
 * a table. An entity tag saves sending what the browser has.
 */
@RestController
class TimelineResource {
    static final String ADDRESS = "api/timeline";
    static final String CSV_ADDRESS = ADDRESS + "/marks.csv";

    private final DossierService dossiers;
    private final TimelineDataWriter writer;
    private final TimelineCsv csv;

    TimelineResource(DossierService dossiers, TimelineDataWriter writer, TimelineCsv csv) {
        this.dossiers = dossiers;
        this.writer = writer;
        this.csv = csv;
    }

    @GetMapping("/" + ADDRESS)
    @Nullable ResponseEntity<TimelineData> timeline(
            @RequestParam MultiValueMap<String, String> parameters, WebRequest request) {
        FilteredRequest wanted = FilteredRequest.of(parameters);
        Lanes lanes = Lanes.CHOICE.of(parameters);
        Dossier dossier = dossiers.current();
        return DataAnswer.unlessKnown(
                request,
                wanted.entityTag(dossier, OwnChoice.key(lanes)),
                () -> writer.write(dossier, wanted.filter(), lanes, wanted.locale()));
    }

    @GetMapping("/" + CSV_ADDRESS)
    ResponseEntity<String> marks(
            @RequestParam MultiValueMap<String, String> parameters, UriComponentsBuilder server) {
        FilteredRequest wanted = FilteredRequest.of(parameters);
        String address = wanted.pageAddress(server, Navigation.TIMELINE);
        return DataAnswer.csv(
                "diplograph-timeline", csv.write(dossiers.current(), wanted, address));
    }
}
