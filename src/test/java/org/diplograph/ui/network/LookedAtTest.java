package org.diplograph.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.actor.ActorId;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Focus;
import org.diplograph.ui.Part;
import org.diplograph.ui.Selection;
import org.diplograph.ui.ViewState;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

class LookedAtTest {
    private static final ActorId MALI = new ActorId("MLI");
    private static final ActorId RUSSIA = new ActorId("RUS");
    private static final ActorId NOBODY = new ActorId("ATA");

    private final DiplomacyGraph graph = SampleDossier.create().graph(GraphFilter.USUAL);

    /** As if only some ties were drawn. */
    private DrawnPart drawn(String... ids) {
        return DrawnPart.of(
                graph,
                graph.ties().stream()
                        .filter(tie -> Set.of(ids).contains(tie.id().toString()))
                        .toList());
    }

    @Test
    void whoIsSelectedOrInFocusButNotDrawnComesAlong() {
        DrawnPart part = drawn("NER~org:aes~MEMBER_OF");
        ViewState state =
                ViewState.INITIAL
                        .withSelection(
                                new Selection.OfActors(
                                        new TreeSet<>(Set.of(MALI, new ActorId("NER"), NOBODY))))
                        .withFocus(new Focus(RUSSIA, 1));

        assertThat(LookedAt.beyond(part, state).toString()).isEqualTo("MLI,RUS");
    }

    @Test
    void whatIsDrawnAnywayNeedsNoAsking() {
        DrawnPart part = drawn("MLI~org:aes~MEMBER_OF");

        assertThat(LookedAt.beyond(part, ViewState.INITIAL).isNothing()).isTrue();
        assertThat(
                        LookedAt.beyond(
                                        part,
                                        ViewState.INITIAL.withSelection(
                                                new Selection.OfActor(MALI)))
                                .isNothing())
                .isTrue();
    }

    @Test
    void aTieComesAloneWithItsEnds() {
        TieId tie = new TieId(RUSSIA, new ActorId("org:aes"), RelationType.AIDS);
        ViewState state = ViewState.INITIAL.withSelection(new Selection.OfTie(tie, null));

        LookedAt looked = LookedAt.beyond(drawn("MLI~org:aes~MEMBER_OF"), state);

        assertThat(looked.ties()).containsExactly(tie);
        assertThat(LookedAt.parse(looked.toString())).isEqualTo(looked);
        assertThat(LookedAt.parse("<b>,RUS,a~b~c").toString()).isEqualTo("RUS");
    }

    @Test
    void aRequestIsReadBackFromItsAddress() {
        NetworkRequest request =
                new NetworkRequest(
                        GraphFilter.USUAL.withMinSources(2),
                        new Part(8_000, Set.of(MALI)),
                        LookedAt.parse("RUS,MLI~org:cedeao~WITHDRAWS_FROM"),
                        Locale.ENGLISH);

        Map<String, List<String>> query =
                UriComponentsBuilder.fromUri(URI.create(request.address()))
                        .build()
                        .getQueryParams();

        assertThat(request.address())
                .isEqualTo(
                        "api/network?minSources=2&ties=8000&around=MLI&lang=en"
                                + "&with=RUS,MLI~org:cedeao~WITHDRAWS_FROM");
        assertThat(NetworkRequest.of(query)).isEqualTo(request);
    }
}
