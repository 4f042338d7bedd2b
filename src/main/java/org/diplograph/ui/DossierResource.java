package org.diplograph.ui;

import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what the open dossier holds, for checks that the server runs: {@code GET /api/dossier}. */
@RestController
class DossierResource {
    private final DossierService dossiers;

    DossierResource(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    /** Numbers of what a dossier holds. */
    record Summary(
            String name, String version, int articles, int actors, int facts, int rejected) {}

    @GetMapping("/api/dossier")
    Summary summary() {
        Dossier dossier = dossiers.current();
        return new Summary(
                dossier.name(),
                dossier.version(),
                dossier.articles().size(),
                dossier.actors().size(),
                dossier.facts().size(),
                dossier.rejections().size());
    }
}
