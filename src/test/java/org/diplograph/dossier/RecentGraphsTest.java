package org.diplograph.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.junit.jupiter.api.Test;

class RecentGraphsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    private final Dossier dossier = SampleDossier.create();

    private DiplomacyGraph until(int days) {
        return dossier.graph(GraphFilter.USUAL.withDates(null, DAY.plusDays(days)));
    }

    @Test
    void aGraphIsKeptWhileItIsAskedForNowAndThen() {
        DiplomacyGraph first = until(0);
        for (int i = 1; i < 3 * RecentGraphs.MOST; i++) {
            until(i);
            assertThat(until(0)).isSameAs(first);
        }
    }

    @Test
    void aGraphThatNobodyAsksForMakesRoom() {
        DiplomacyGraph first = until(0);
        for (int i = 1; i <= RecentGraphs.MOST; i++) {
            until(i);
        }
        assertThat(until(0)).isNotSameAs(first);
        assertThat(until(0).ties()).isEqualTo(first.ties());
    }
}
