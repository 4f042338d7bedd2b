package org.diplograph.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplograph.ui.Colouring;
import org.diplograph.ui.network.NetworkCanvas.FilterEvent;
import org.diplograph.ui.network.NetworkCanvas.FilterKind;
import org.diplograph.ui.network.NetworkCanvas.FocusEvent;
import org.diplograph.ui.network.NetworkCanvas.SelectEvent;
import org.junit.jupiter.api.Test;

class NetworkCanvasTest {
    private final NetworkCanvas canvas = new NetworkCanvas();

    @Test
    void onlyAddressSelectionAndColourGoToTheBrowser() {
        canvas.setSource("api/network?status=PLANNED");
        canvas.setSelected("MLI");
        canvas.setColour(Colouring.RELATION);

        assertThat(canvas.getElement().getProperty("src")).isEqualTo("api/network?status=PLANNED");
        assertThat(canvas.getElement().getProperty("selected")).isEqualTo("MLI");
        assertThat(canvas.getElement().getProperty("colour")).isEqualTo("relation");
        assertThat(canvas.getElement().getPropertyNames())
                .containsExactlyInAnyOrder("src", "selected", "colour");
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
        assertThat(new SelectEvent(canvas, true, "x".repeat(401)).id()).isEmpty();
        assertThat(new FocusEvent(canvas, true, "x".repeat(401)).id()).isEmpty();
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
}
