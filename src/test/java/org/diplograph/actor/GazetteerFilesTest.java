package org.diplograph.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the files of the gazetteer hold, as a whole. */
class GazetteerFilesTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    /** Acronyms that several organisations really share: the surroundings of a name decide. */
    private static final List<String> SHARED = List.of("RSF");

    private static List<Organisation> organisations() {
        return GAZETTEER.actors().stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .toList();
    }

    @Test
    void thereAreOrganisationsOfEveryKind() {
        Map<OrganisationKind, Integer> counts = new EnumMap<>(OrganisationKind.class);
        organisations().forEach(o -> counts.merge(o.organisationKind(), 1, Integer::sum));

        assertThat(organisations()).hasSizeGreaterThanOrEqualTo(700);
        assertThat(counts.get(OrganisationKind.INTERGOVERNMENTAL)).isGreaterThanOrEqualTo(80);
        assertThat(counts.get(OrganisationKind.INSTITUTION)).isGreaterThanOrEqualTo(200);
        assertThat(counts.get(OrganisationKind.BLOC)).isGreaterThanOrEqualTo(35);
        assertThat(counts.get(OrganisationKind.ARMED_FORCE)).isGreaterThanOrEqualTo(50);
        assertThat(counts.get(OrganisationKind.ARMED_GROUP)).isGreaterThanOrEqualTo(90);
        assertThat(counts.get(OrganisationKind.COMPANY)).isGreaterThanOrEqualTo(110);
    }

    @Test
    void everyMemberIsAKnownState() {
        for (Organisation organisation : organisations()) {
            for (Membership member : organisation.members()) {
                assertThat(GAZETTEER.actor(member.state()))
                        .as("%s in %s", member, organisation.id())
                        .isInstanceOf(State.class);
            }
        }
    }

    @Test
    void everyParentIsAKnownOrganisation() {
        assertThat(
                        organisations().stream()
                                .map(Organisation::parent)
                                .filter(Objects::nonNull)
                                .filter(
                                        parent ->
                                                !(GAZETTEER.actor(parent) instanceof Organisation)))
                .isEmpty();
    }

    @Test
    void anAcronymIsOneActorsUnlessItIsKnownToBeShared() {
        Map<String, TreeSet<String>> bearers = new TreeMap<>();
        for (KnownName name : GAZETTEER.names()) {
            if (name.use() == NameUse.ACRONYM && name.actor() != null) {
                bearers.computeIfAbsent(name.written(), unused -> new TreeSet<>())
                        .add(name.actor().value());
            }
        }
        bearers.values().removeIf(actors -> actors.size() < 2);

        assertThat(bearers.keySet()).containsExactlyElementsOf(SHARED);
    }

    @Test
    void deFactoStatesAreStates() {
        assertThat(GAZETTEER.actor(new ActorId("XSL"))).isInstanceOf(State.class);
        assertThat(GAZETTEER.actor(new ActorId("XTN"))).isInstanceOf(State.class);
    }

    @Test
    void aKindOfStatesTellsThemApart() {
        assertThat(GAZETTEER.isOfKind(new ActorId("MDG"), List.of("island"))).isTrue();
        assertThat(GAZETTEER.isOfKind(new ActorId("KEN"), List.of("island"))).isFalse();
        assertThat(GAZETTEER.isOfKind(new ActorId("KEN"), List.of("country"))).isTrue();
    }
}
