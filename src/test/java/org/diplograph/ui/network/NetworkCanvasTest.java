package org.diplograph.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.ui.Arrangement;
import org.diplograph.ui.Colouring;
import org.diplograph.ui.Focus;
import org.diplograph.ui.MarkSize;
import org.diplograph.ui.Part;
import org.diplograph.ui.Picture;
import org.diplograph.ui.Question;
import org.diplograph.ui.Selection;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.network.NetworkCanvas.FilterEvent;
import org.diplograph.ui.network.NetworkCanvas.FilterKind;
import org.diplograph.ui.network.NetworkCanvas.FocusEvent;
import org.diplograph.ui.network.NetworkCanvas.PathEvent;
import org.diplograph.ui.network.NetworkCanvas.SelectEvent;
import org.junit.jupiter.api.Test;

class NetworkCanvasTest {
    private final NetworkCanvas canvas = new NetworkCanvas();

    @Test
    void onlyAddressesAndIdsGoToTheBrowser() {
        canvas.setSource("api/network?status=PLANNED");
        canvas.show(
                ViewState.INITIAL
                        .withColouring(Colouring.RELATION)
                        .withSelection(new Selection.OfActor(new ActorId("MLI")))
                        .withFocus(new Focus(new ActorId("NER"), 2)),
                "?sel=MLI");

        assertThat(canvas.getElement().getProperty("src")).isEqualTo("api/network?status=PLANNED");
        assertThat(canvas.getElement().getProperty("selected")).isEqualTo("MLI");
        assertThat(canvas.getElement().getProperty("colour")).isEqualTo("relation");
        assertThat(canvas.getElement().getProperty("focused")).isEqualTo("NER");
        assertThat(canvas.getElement().getProperty("steps")).isEqualTo("2");
        assertThat(canvas.getElement().getProperty("query")).isEqualTo("?sel=MLI");
        assertThat(canvas.getElement().getPropertyNames())
                .containsExactlyInAnyOrder(
                        "src", "selected", "focused", "steps", "colour", "setup", "query", "turn");
    }

    @Test
    void theSameStateShownAgainIsAnotherTurn() {
        canvas.show(ViewState.INITIAL, "");
        String first = canvas.getElement().getProperty("turn");
        canvas.show(ViewState.INITIAL, "");

        assertThat(canvas.getElement().getProperty("turn")).isNotEqualTo(first);
    }

    @Test
    void aFocusHasOneToThreeSteps() {
        Focus far = new FocusEvent(canvas, true, "MLI", 99).focus().orElseThrow();

        assertThat(far).isEqualTo(new Focus(new ActorId("MLI"), 3));
        assertThat(new FocusEvent(canvas, true, "", 1).focus()).isEmpty();
        assertThat(new FocusEvent(canvas, true, "no id", 1).focus()).isEmpty();
    }

    @Test
    void aClearedSelectionIsEmpty() {
        assertThat(new SelectEvent(canvas, true, null).id()).isEmpty();
        assertThat(new SelectEvent(canvas, true, "").id()).isEmpty();
        assertThat(new SelectEvent(canvas, true, "MLI~org:cedeao~WITHDRAWS_FROM").id())
                .contains("MLI~org:cedeao~WITHDRAWS_FROM");
    }

    @Test
    void whatNoIdCanBeIsNotHeard() {
        assertThat(new SelectEvent(canvas, true, "x".repeat(2_001)).id()).isEmpty();
    }

    @Test
    void aPathHasTwoActorsAndMarksThoseBetween() {
        PathEvent event = new PathEvent(canvas, true, "MLI", "RUS", "MLI,RUS,org:aes");

        assertThat(event.question())
                .contains(new Question.OfPath(new ActorId("MLI"), new ActorId("RUS")));
        assertThat(event.actors()).map(Selection::toString).contains("MLI,RUS,org:aes");
        assertThat(new PathEvent(canvas, true, "MLI", null, null).question()).isEmpty();
    }

    @Test
    void aLegendEntryNamesItsFilter() {
        FilterEvent event = new FilterEvent(canvas, true, "actorKind", "PERSON");

        assertThat(event.kind()).contains(FilterKind.ACTOR_KIND);
        assertThat(event.value()).contains("PERSON");
    }

    @Test
    void anUnknownKindOfFilterIsEmpty() {
        FilterEvent event = new FilterEvent(canvas, true, "password", "PERSON");

        assertThat(event.kind()).isEmpty();
    }

    @Test
    void theBrowserAsksForAnotherPictureAsAnAddressWould() {
        Picture wanted =
                new PictureEvent(canvas, true, "circle", "degree", "NER,BFA", "8000", "MLI")
                        .picture();

        assertThat(wanted)
                .isEqualTo(
                        new Picture(
                                Arrangement.CIRCLE,
                                MarkSize.DEGREE,
                                Set.of(new ActorId("NER"), new ActorId("BFA")),
                                new Part(8_000, Set.of(new ActorId("MLI")))));
        assertThat(new PictureEvent(canvas, true, "spiral", null, "", "-1", "<b>").picture())
                .isEqualTo(Picture.USUAL);
    }
}
