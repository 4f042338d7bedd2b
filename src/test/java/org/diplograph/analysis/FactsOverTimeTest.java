package org.diplograph.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplograph.article.PartialDate;
import org.diplograph.article.PartialDate.Precision;
import org.diplograph.graph.SourcedFact;
import org.junit.jupiter.api.Test;

class FactsOverTimeTest {
    private static SourcedFact on(String day) {
        return FactSketch.says("Peru helps Chile.").aids("PER", "CHL").on(day).from("a.txt");
    }

    private static Map<String, Integer> counts(FactsOverTime time) {
        return time.periods().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> entry.getKey().toString(),
                                entry -> entry.getValue().size()));
    }

    @Test
    void withoutFactsThereIsNoTime() {
        assertThat(FactsOverTime.of(List.of()))
                .isEqualTo(
                        new FactsOverTime(
                                Precision.MONTH, new java.util.TreeMap<>(), FactGroup.EMPTY));
    }

    @Test
    void monthsWithoutFactsStandBetweenThoseWithFacts() {
        FactsOverTime time =
                FactsOverTime.of(List.of(on("2025-04-03"), on("2025-04"), on("2025-01-31")));

        assertThat(counts(time))
                .isEqualTo(Map.of("2025-01", 1, "2025-02", 0, "2025-03", 0, "2025-04", 2));
        assertThat(time.in(PartialDate.parse("2025-04")).size()).isEqualTo(2);
        assertThat(time.in(PartialDate.parse("2030-01"))).isEqualTo(FactGroup.EMPTY);
    }

    @Test
    void aYearAloneIsNoMonthAndNoDateIsNone() {
        SourcedFact year = on("2025");
        SourcedFact never = FactSketch.says("Peru helps Chile.").aids("PER", "CHL").from("a.txt");

        FactsOverTime time = FactsOverTime.of(List.of(on("2025-04-03"), year, never));

        assertThat(time.undated()).isEqualTo(new FactGroup(List.of(year, never)));
    }

    @Test
    void factsFarApartAreCountedByTheYear() {
        FactsOverTime time =
                FactsOverTime.of(List.of(on("2020-03-01"), on("2025-03-01"), on("2022")));

        assertThat(time.unit()).isEqualTo(Precision.YEAR);
        assertThat(counts(time))
                .isEqualTo(
                        Map.of("2020", 1, "2021", 0, "2022", 1, "2023", 0, "2024", 0, "2025", 1));
        assertThat(time.undated()).isEqualTo(FactGroup.EMPTY);
    }

    @Test
    void aDateCenturiesAwayDoesNotStretchTheTime() {
        FactsOverTime time = FactsOverTime.of(List.of(on("0215-03-01"), on("2025-03-01")));

        assertThat(counts(time)).isEqualTo(Map.of("2025", 1));
        assertThat(time.undated().size()).isEqualTo(1);
    }
}
