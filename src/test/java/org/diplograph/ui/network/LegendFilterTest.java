package org.diplograph.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.diplograph.actor.ActorKind;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Status;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.network.NetworkCanvas.FilterKind;
import org.junit.jupiter.api.Test;

class LegendFilterTest {
    private static final GraphFilter USUAL = GraphFilter.USUAL;

    @Test
    void domainsAreAddedAndTakenAway() {
        GraphFilter energy = LegendFilter.after(USUAL, FilterKind.DOMAIN, "ENERGY");
        GraphFilter both = LegendFilter.after(energy, FilterKind.DOMAIN, "TRADE");

        assertThat(energy).isEqualTo(USUAL.withDomains(Set.of(Domain.ENERGY)));
        assertThat(both).isEqualTo(USUAL.withDomains(Set.of(Domain.ENERGY, Domain.TRADE)));
        assertThat(LegendFilter.after(both, FilterKind.DOMAIN, "TRADE")).isEqualTo(energy);
    }

    @Test
    void aStatusOrAKindOfActorIsShownAloneThenAllAgain() {
        GraphFilter planned = LegendFilter.after(USUAL, FilterKind.STATUS, "PLANNED");
        GraphFilter states = LegendFilter.after(USUAL, FilterKind.ACTOR_KIND, "STATE");

        assertThat(planned).isEqualTo(USUAL.withStatuses(Set.of(Status.PLANNED)));
        assertThat(LegendFilter.after(planned, FilterKind.STATUS, "PLANNED")).isEqualTo(USUAL);
        assertThat(states).isEqualTo(USUAL.withKinds(Set.of(ActorKind.STATE)));
        assertThat(LegendFilter.after(states, FilterKind.ACTOR_KIND, "STATE")).isEqualTo(USUAL);
    }

    @Test
    void singleSourcesAreHiddenAndContestedTiesShownAlone() {
        GraphFilter sure = LegendFilter.after(USUAL, FilterKind.SOURCES, "1");
        GraphFilter contested = LegendFilter.after(USUAL, FilterKind.CONTESTED, "only");

        assertThat(sure).isEqualTo(USUAL.withMinSources(2));
        assertThat(LegendFilter.after(sure, FilterKind.SOURCES, "1")).isEqualTo(USUAL);
        assertThat(contested).isEqualTo(USUAL.withContested(true));
        assertThat(LegendFilter.after(contested, FilterKind.CONTESTED, "only")).isEqualTo(USUAL);
    }

    @Test
    void whatTheBrowserMakesUpChangesNothing() {
        assertThat(LegendFilter.after(USUAL, FilterKind.TYPE, "LOVES")).isEqualTo(USUAL);
    }
}
