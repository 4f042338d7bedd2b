package org.diplograph.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplograph.actor.ActorId;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void isReadFromAnAddress() {
        assertThat(Measure.CHOICE.parse("ties")).contains(Measure.TIES);
        assertThat(Measure.CHOICE.parse("TIES")).isEmpty();
        assertThat(Measure.CHOICE.parse("")).isEmpty();
    }

    @Test
    void citiesOfOneNameAreToldApartByTheirState() {
        Cities cities = Cities.load();

        assertThat(cities.of("Tripoli", new ActorId("LBY")))
                .isEqualTo(new Cities.Point(32.89, 13.19));
        assertThat(cities.of("Tripoli", new ActorId("LBN"))).isNull();
    }
}
