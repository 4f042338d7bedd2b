package org.diplograph.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.SourcedFact;
import org.junit.jupiter.api.Test;

class DomainsOverTimeTest {
    private static final Set<Domain> ALL = EnumSet.allOf(Domain.class);
    private static final SourcedFact JANUARY =
            FactSketch.says("Peru helps Chile.")
                    .aids("PER", "CHL")
                    .in(Domain.ENERGY, Domain.HEALTH)
                    .on("2025-01-09")
                    .from("a.txt");
    private static final SourcedFact MARCH =
            FactSketch.says("Peru helps Chile.")
                    .aids("PER", "CHL")
                    .in(Domain.ENERGY)
                    .on("2025-03")
                    .from("b.txt");

    @Test
    void withoutFactsThereIsNothing() {
        assertThat(DomainsOverTime.of(List.of(), ALL).isEmpty()).isTrue();
    }

    @Test
    void aFactCountsInItsMonthAndInEachOfItsDomains() {
        DomainsOverTime time = DomainsOverTime.of(List.of(JANUARY, MARCH), ALL);

        assertThat(time.domains()).containsExactly(Domain.ENERGY, Domain.HEALTH);
        assertThat(time.periods().keySet())
                .extracting(PartialDate::toString)
                .containsExactly("2025-01", "2025-02", "2025-03");
        assertThat(time.in(PartialDate.parse("2025-01"), Domain.HEALTH))
                .isEqualTo(new FactGroup(List.of(JANUARY)));
        assertThat(time.in(PartialDate.parse("2025-02"), Domain.ENERGY)).isEqualTo(FactGroup.EMPTY);
    }

    @Test
    void otherDomainsTalksAndUndatedFactsHaveNoPlace() {
        SourcedFact talks =
                FactSketch.says("Peru and Chile talk.")
                        .relates(RelationType.CONSULTS, "PER", "CHL")
                        .in(Domain.ENERGY)
                        .on("2025-01-01")
                        .from("a.txt");
        SourcedFact undated =
                FactSketch.says("Peru helps Chile.")
                        .aids("PER", "CHL")
                        .in(Domain.HEALTH)
                        .from("a.txt");

        DomainsOverTime time =
                DomainsOverTime.of(List.of(talks, undated, MARCH, JANUARY), Set.of(Domain.HEALTH));

        assertThat(time.periods().keySet())
                .extracting(PartialDate::toString)
                .containsExactly("2025-01");
        assertThat(time.domains()).containsExactly(Domain.HEALTH);
        assertThat(time.undated()).isEqualTo(new FactGroup(List.of(undated)));
    }
}
