package org.diplograph.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplograph.actor.ActorId;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void isReadFromAnAddress() {
        assertThat(Measure.parse("ties")).contains(Measure.TIES);
        assertThat(Measure.parse("TIES")).isEmpty();
        assertThat(Measure.parse("")).isEmpty();
    }

    @Test
    void citiesOfOneNameAreToldApartByTheirState() {
        Cities cities = Cities.load();

        assertThat(cities.of("Tripoli", new ActorId("LBY")))
                .isEqualTo(new Cities.Point(32.89, 13.19));
        assertThat(cities.of("Tripoli", new ActorId("LBN"))).isNull();
    }
}
