package org.diplograph.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.diplograph.actor.ActorId;
import org.junit.jupiter.api.Test;

class CommunitiesTest {
    /** Those who stayed with the teacher when Zachary's club split. */
    private static final Set<Integer> TEACHER =
            Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21);

    private static Answer.Grouping groups(ActorNetwork network) {
        return new Communities().of(network, Progress.UNSEEN);
    }

    @Test
    void nobodyFormsNoGroup() {
        assertThat(groups(KnownNetworks.of())).isEqualTo(new Answer.Grouping(List.of(), 0));
    }

    @Test
    void twoWhoMeetAndATriangleAreOneGroupEach() {
        assertThat(groups(KnownNetworks.of("a-b")).groups())
                .extracting(SortedSet::size)
                .containsExactly(2);
        assertThat(groups(KnownNetworks.of("a-b", "b-c", "c-a")).groups())
                .extracting(SortedSet::size)
                .containsExactly(3);
    }

    @Test
    void twoTrianglesWithOneLineBetweenThemAreTwoGroups() {
        Answer.Grouping groups =
                groups(KnownNetworks.of("a-b", "b-c", "c-a", "c-x", "x-y", "y-z", "z-x"));

        assertThat(groups.groups()).containsExactly(set("a", "b", "c"), set("x", "y", "z"));
        assertThat(groups.modularity()).isCloseTo(6 / 7.0 - 0.5, within(1e-12));
    }

    private static SortedSet<ActorId> set(String... names) {
        SortedSet<ActorId> set = new TreeSet<>();
        for (String name : names) {
            set.add(KnownNetworks.person(name));
        }
        return set;
    }

    /** Brandes and others, "On Modularity Clustering", 2008: the best division has Q = 0.4198. */
    @Test
    void theKarateClubDividesAsWellAsItCan() {
        Answer.Grouping groups = groups(KnownNetworks.karateClub());

        assertThat(groups.modularity()).isCloseTo(0.41978961209730437, within(1e-9));
        assertThat(groups.groups()).extracting(SortedSet::size).containsExactly(12, 11, 6, 5);
    }

    /** NetworkX 3.6: 0.3582347140039448. */
    @Test
    void theModularityOfTheRealSplitOfTheClub() {
        ActorNetwork club = KnownNetworks.karateClub();
        int[] split = new int[club.size()];
        for (int actor = 0; actor < split.length; actor++) {
            String name = club.actor(actor).value();
            int number = Integer.parseInt(name.substring("person:".length()));
            split[actor] = TEACHER.contains(number) ? 0 : 1;
        }

        assertThat(Communities.modularity(club, split))
                .isCloseTo(0.3582347140039448, within(1e-12));
    }

    /** NetworkX 3.6 finds six groups with Q from 0.5654 to 0.5663, depending on its seed. */
    @Test
    void lesMiserablesFormSixGroups() {
        Answer.Grouping groups = groups(KnownNetworks.lesMiserables());

        assertThat(groups.modularity()).isCloseTo(0.5663, within(0.0005));
        assertThat(groups.groups()).hasSize(6);
        assertThat(groups.groups())
                .filteredOn(group -> group.contains(KnownNetworks.person("gavroche")))
                .singleElement()
                .satisfies(
                        group ->
                                assertThat(group)
                                        .contains(
                                                KnownNetworks.person("enjolras"),
                                                KnownNetworks.person("courfeyrac")));
    }

    @Test
    void theSameNetworkAlwaysGivesTheSameGroups() {
        assertThat(groups(KnownNetworks.lesMiserables()))
                .isEqualTo(groups(KnownNetworks.lesMiserables()));
    }
}
