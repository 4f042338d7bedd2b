package org.diplograph.ui;

import org.diplograph.actor.Gazetteer;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.SampleDossier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Opens {@link SampleDossier} in the tests of the pages. */
@TestConfiguration
public class SampleDossierConfiguration {
    @Bean
    Gazetteer gazetteer() {
        return Gazetteer.load();
    }

    @Bean
    DossierService dossierService() {
        return new DossierService(SampleDossier.create());
    }
}
