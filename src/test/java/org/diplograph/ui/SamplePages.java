package org.diplograph.ui;

import org.diplograph.Application;
import org.springframework.boot.SpringApplication;

/** Starts the pages with {@link org.diplograph.dossier.SampleDossier}, to look at them. */
public final class SamplePages {
    private SamplePages() {}

    public static void main(String[] args) {
        new SpringApplication(Application.class, SampleDossierConfiguration.class).run(args);
    }
}
