package org.diplograph.ui.tour;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import org.diplograph.ui.PagesWithoutBrowser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class GuidedTourViewTest extends PagesWithoutBrowser {
    private static void arriveAt(int index) {
        tell(
                "diplo-tour-step",
                JsonNodeFactory.instance.objectNode().put("event.detail.index", index));
    }

    /** What the element in the browser would send. */
    private static void tell(String event, ObjectNode data) {
        GuidedTour tour = _get(GuidedTour.class);
        tour.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(tour.getElement(), event, data));
    }

    @Test
    void theNetworkHasThreeHintsAndOtherViewsHaveNone() {
        open(Locale.FRENCH, "");
        List<String> hints =
                _get(FirstHints.class)
                        .getElement()
                        .getChild(0)
                        .getChildren()
                        .flatMap(item -> item.getChildren())
                        .map(words -> words.getTextRecursively())
                        .toList();
        assertThat(hints)
                .containsExactly(
                        "Cliquez sur un trait\u00a0: ses phrases s’ouvrent dans le panneau.",
                        "Touchez un trait\u00a0: ses phrases s’ouvrent.",
                        "Trait plein\u00a0: affirmé. Tirets longs\u00a0: prévu\u202f; courts\u00a0: souhaité. Points\u00a0: possible.",
                        "Trait plein\u00a0: affirmé. Tirets longs\u00a0: prévu\u202f; courts\u00a0: souhaité. Points\u00a0: possible.",
                        "«\u00a0/\u00a0» cherche un acteur, un article ou une phrase.",
                        "La loupe cherche un acteur, un article ou une phrase.");

        open(Locale.FRENCH, "domains");
        _assertNone(FirstHints.class);
        _assertNone(ListItem.class, spec -> spec.withText(hints.getFirst()));
    }

    @Test
    void theFirstStepSelectsTheTieWithMostSources() {
        open(Locale.FRENCH, "domains?minSources=2");

        arriveAt(0);

        assertThat(address()).isEqualTo("?minSources=2&sel=RUS~org:aes~COOPERATES");
    }

    @Test
    void whatIsSelectedAlreadyStaysSelectedThroughTheTour() {
        open(Locale.ENGLISH, "?sel=MLI");

        arriveAt(0);
        assertThat(address()).isEqualTo("?sel=MLI");
        arriveAt(2);
        assertThat(address()).isEqualTo("?sel=MLI");
        arriveAt(3);
        assertThat(address()).isEqualTo("domains?sel=MLI");
        arriveAt(4);
        assertThat(address()).isEqualTo("domains?sel=MLI");
    }

    @Test
    void stepsThatDoNotExistAreIgnored() {
        open(Locale.ENGLISH, "domains");

        arriveAt(5);
        arriveAt(-1);

        assertThat(address()).isEqualTo("domains");
    }

    private static void start() {
        _click(
                _get(
                        NativeButton.class,
                        spec ->
                                spec.withPredicate(
                                        button -> button.getText().equals("Visite guidée"))));
    }

    private static void leave() {
        tell("diplo-tour-end", JsonNodeFactory.instance.objectNode());
    }

    @Test
    void whatTheTourSelectsCoversNothingAfterItsSecondStepAndGoesWithIt() {
        open(Locale.FRENCH, "?minSources=2");
        start();

        arriveAt(0);
        assertThat(address()).isEqualTo("?minSources=2&sel=RUS~org:aes~COOPERATES");
        arriveAt(2);
        assertThat(address()).isEqualTo("?minSources=2");
        arriveAt(3);
        assertThat(address()).isEqualTo("domains?minSources=2");
        arriveAt(1);
        assertThat(address()).isEqualTo("?minSources=2&sel=RUS~org:aes~COOPERATES");

        leave();

        assertThat(address()).isEqualTo("?minSources=2");
    }
}
