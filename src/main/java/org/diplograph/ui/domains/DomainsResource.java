package org.diplograph.ui.domains;

import java.util.Arrays;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.ui.DataAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Sends the numbers of the domains view: {@code GET /api/domains?lang=fr&…} to the charts, with the
 * filter's parameters as in every address, and {@code GET /api/domains/cooperation.csv}, {@code
 * …/matrix.csv} and so on to whoever wants a table. An entity tag saves sending what the browser
 * has.
 */
@RestController
class DomainsResource {
    static final String ADDRESS = "api/domains";

    private final DossierService dossiers;
    private final DomainsDataWriter writer;
    private final DomainsCsv csv;

    DomainsResource(DossierService dossiers, DomainsDataWriter writer, DomainsCsv csv) {
        this.dossiers = dossiers;
        this.writer = writer;
        this.csv = csv;
    }

    @GetMapping("/" + ADDRESS)
    @Nullable ResponseEntity<DomainsData> domains(
            @RequestParam MultiValueMap<String, String> parameters, WebRequest request) {
        DomainsRequest wanted = DomainsRequest.of(parameters);
        Dossier dossier = dossiers.current();
        return DataAnswer.unlessKnown(
                request, wanted.entityTag(dossier), () -> writer.write(dossier, wanted));
    }

    @GetMapping("/" + ADDRESS + "/{name}.csv")
    ResponseEntity<String> table(
            @PathVariable String name, @RequestParam MultiValueMap<String, String> parameters) {
        return Arrays.stream(Chart.values())
                .filter(chart -> chart.key().equals(name))
                .findFirst()
                .map(chart -> csv.write(chart, dossiers.current(), DomainsRequest.of(parameters)))
                .map(table -> DataAnswer.csv("diplograph-" + name, table))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
