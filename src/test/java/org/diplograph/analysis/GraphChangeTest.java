package org.diplograph.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.diplograph.analysis.GraphChange.Added;
import org.diplograph.analysis.GraphChange.Aspect;
import org.diplograph.analysis.GraphChange.Changed;
import org.diplograph.analysis.GraphChange.Removed;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.junit.jupiter.api.Test;

class GraphChangeTest {
    private final Dossier dossier = SampleDossier.create();

    private DiplomacyGraph on(int day) {
        return dossier.graph(GraphFilter.USUAL.withAsOf(LocalDate.of(2025, 4, day)));
    }

    @Test
    void nothingChangesBetweenEqualDays() {
        assertThat(GraphChange.between(on(5), on(5)).isEmpty()).isTrue();
    }

    @Test
    void whatIsNewIsToldWithItsSentence() {
        GraphChange change = GraphChange.between(on(3), on(5));

        assertThat(change.added())
                .extracting(added -> added.tie().id().toString())
                .containsExactly("RUS~org:aes~AIDS");
        assertThat(change.added())
                .extracting(Added::proof)
                .extracting(proof -> proof.fact().evidence().quote())
                .containsExactly("La Russie formera les soldats de l’AES.");
        assertThat(change.removed()).isEmpty();
    }

    @Test
    void whatChangesSaysInWhatAndSinceWhichSentence() {
        Changed changed = GraphChange.between(on(3), on(5)).changed().getFirst();

        assertThat(changed.after().id()).hasToString("RUS~org:aes~COOPERATES");
        assertThat(changed.aspects()).isEqualTo(Set.of(Aspect.DOMAINS, Aspect.SOURCES));
        assertThat(changed.proof().fact().evidence().quote())
                .isEqualTo("La Russie pourrait coopérer avec l’AES sur les banques.");
    }

    @Test
    void whatIsGoneIsProvedByItsOwnNewestFactWhenNothingEndedIt() {
        GraphChange change = GraphChange.between(on(5), on(3));

        assertThat(change.added()).isEmpty();
        assertThat(change.removed())
                .extracting(Removed::proof)
                .extracting(proof -> proof.fact().evidence().article())
                .containsExactly("002.txt");
    }
}
