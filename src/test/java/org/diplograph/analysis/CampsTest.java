package org.diplograph.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.analysis.KnownNetworks.person;

import java.util.List;
import org.diplograph.analysis.Camps.Between;
import org.diplograph.analysis.Camps.Side;
import org.junit.jupiter.api.Test;

class CampsTest {
    /** Two triangles, a bridge between them, and one who knows nobody else. */
    private final ActorNetwork network =
            KnownNetworks.of(
                    "ann-bea", "bea-cem", "cem-ann", "dan-eve", "eve-fay", "fay-dan", "cem-dan");

    private final Camps camps = new Camps(network, new Communities().of(network, Progress.UNSEEN));

    @Test
    void whoLinksTwoTrianglesStandsBetweenThem() {
        assertThat(camps.of(person("cem")))
                .contains(
                        new Between(
                                new Side(List.of(person("ann"), person("bea")), 0),
                                new Side(List.of(person("dan"), person("eve")), 1)));
    }

    @Test
    void whoKnowsOnlyItsOwnStandsBetweenNone() {
        assertThat(camps.of(person("ann"))).isEmpty();
        assertThat(camps.of(person("nobody"))).isEmpty();
    }

    @Test
    void theTwoLeadersOfTheKarateClubLeadItsCamps() {
        ActorNetwork club = KnownNetworks.karateClub();
        Camps ofTheClub = new Camps(club, new Communities().of(club, Progress.UNSEEN));

        Between between = ofTheClub.of(person("2")).orElseThrow();

        assertThat(between.first().leaders()).contains(person("0"));
        assertThat(between.second().leaders()).contains(person("33"));
    }
}
