package org.diplograph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.diplograph.article.PartialDate;
import org.diplograph.graph.Period.Place;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate THIRD = LocalDate.of(2025, 4, 3);
    private static final LocalDate TENTH = LocalDate.of(2025, 4, 10);
    private static final Period WEEK = new Period(THIRD, TENTH, null, true);

    private static Place place(Period period, String date) {
        return period.place(PartialDate.parse(date));
    }

    @Test
    void withoutBoundsEveryDateLiesInside() {
        assertThat(Period.ALL.place(null)).isEqualTo(Place.INSIDE);
        assertThat(place(Period.ALL, "1900")).isEqualTo(Place.INSIDE);
    }

    @Test
    void aDayLiesInsideOrOutside() {
        assertThat(place(WEEK, "2025-04-02")).isEqualTo(Place.OUTSIDE);
        assertThat(place(WEEK, "2025-04-03")).isEqualTo(Place.INSIDE);
        assertThat(place(WEEK, "2025-04-10")).isEqualTo(Place.INSIDE);
        assertThat(place(WEEK, "2025-04-11")).isEqualTo(Place.OUTSIDE);
    }

    @Test
    void aMonthThatOverlapsAndAMissingDateAreUncertain() {
        assertThat(place(WEEK, "2025-04")).isEqualTo(Place.UNCERTAIN);
        assertThat(place(WEEK, "2025")).isEqualTo(Place.UNCERTAIN);
        assertThat(place(WEEK, "2025-05")).isEqualTo(Place.OUTSIDE);
        assertThat(WEEK.place(null)).isEqualTo(Place.UNCERTAIN);
    }

    @Test
    void nothingThatHappensAfterTheDayIsSeen() {
        Period asOf = new Period(null, null, THIRD, true);

        assertThat(place(asOf, "2025-04-03")).isEqualTo(Place.INSIDE);
        assertThat(place(asOf, "2025-04-04")).isEqualTo(Place.OUTSIDE);
        assertThat(place(asOf, "2025-04")).isEqualTo(Place.UNCERTAIN);
        assertThat(place(asOf, "2025-03")).isEqualTo(Place.INSIDE);
    }

    @Test
    void uncertainDatesPassOnlyIfWanted() {
        Period strict = new Period(THIRD, TENTH, null, false);

        assertThat(WEEK.accepts(null)).isTrue();
        assertThat(strict.accepts(null)).isFalse();
        assertThat(strict.accepts(PartialDate.parse("2025-04-05"))).isTrue();
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThatThrownBy(() -> new Period(TENTH, THIRD, null, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2025-04-10 is after 2025-04-03");
    }
}
