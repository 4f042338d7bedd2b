package org.diplograph.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.fact.Domain;
import org.diplograph.graph.GraphFilter;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final Dossier DOSSIER = SampleDossier.create();
    private static final GraphFilter FILTER =
            GraphFilter.USUAL
                    .withDates(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30))
                    .withDomains(Set.of(Domain.ENERGY))
                    .withKinds(
                            EnumSet.of(ActorKind.STATE, ActorKind.ORGANISATION, ActorKind.PERSON))
                    .withActors(Set.of(new ActorId("MLI"), new ActorId("org:aes")))
                    .withMinSources(2);

    private static String filters(GraphFilter filter, Locale locale) {
        return new Provenance(new Translations(), locale).filters(filter, DOSSIER);
    }

    @Test
    void aFigureSaysItsFiltersInTheLanguageOfThePage() {
        assertThat(filters(FILTER, Locale.FRENCH))
                .isEqualTo(
                        "Filtres\u00a0: du 1er avril 2025 au 30 avril 2025 · domaines\u00a0: énergie et ressources · acteurs montrés\u00a0: États, organisations, personnes · avec\u00a0: Mali, AES · au moins 2 sources indépendantes");
        assertThat(filters(FILTER, Locale.ENGLISH))
                .isEqualTo(
                        "Filters: from 1 April 2025 to 30 April 2025 · domains: energy and resources · actors shown: states, organisations, persons · with: Mali, AES · at least 2 independent sources");
        assertThat(filters(GraphFilter.USUAL, Locale.FRENCH)).isEqualTo("Aucun filtre");
    }
}
