package org.diplograph.ui.timeline;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.diplograph.ui.PagesWithoutBrowser;
import org.diplograph.ui.component.Drawing;
import org.junit.jupiter.api.Test;

class TimelineViewTest extends PagesWithoutBrowser {
    private static TimelineCanvas canvas() {
        return _get(TimelineCanvas.class);
    }

    private static String property(String name) {
        return canvas().getElement().getProperty(name);
    }

    private static List<String> source() {
        return List.of(property("src").split("[?&]"));
    }

    @Test
    void theDrawingFetchesItsMarksInTheLanguageAndWithTheFilterOfThePage() {
        open(Locale.ENGLISH, "timeline?lanes=domain&domain=ENERGY&from=2025-04-04&sel=RUS");

        assertThat(source())
                .containsExactlyInAnyOrder(
                        "api/timeline",
                        "from=2025-04-04",
                        "domain=ENERGY",
                        "lang=en",
                        "lanes=domain");
        assertThat(property("from")).isEqualTo("2025-04-04");
        assertThat(property("to")).isNull();
        assertThat(property("selected")).isEqualTo("RUS");
    }

    @Test
    void theDayOneLooksAtFadesWhatIsLaterInsteadOfHidingIt() {
        open(Locale.ENGLISH, "timeline?asOf=2025-04-04");

        assertThat(source()).containsExactlyInAnyOrder("api/timeline", "lang=en", "lanes=actor");
        assertThat(property("asOf")).isEqualTo("2025-04-04");
    }

    @Test
    void theTimelineIsToldInAParagraph() {
        open(Locale.FRENCH, "timeline");

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("picture-summary")).getText())
                .isEqualTo(
                        "8 faits datés (3 avril 2025 – 20 avril 2025). Date la plus chargée\u00a0: "
                                + "3 avril 2025 (4 faits). 8 faits ne sont datés que par les articles qui les rapportent.");
    }

    @Test
    void aMarkSelectsAndTheLanesStay() {
        open(Locale.FRENCH, "timeline?lanes=pair");

        ComponentUtil.fireEvent(
                canvas(), new Drawing.SelectEvent(canvas(), true, "RUS~org:aes~COOPERATES"));

        assertThat(address()).isEqualTo("timeline?lanes=pair&sel=RUS~org:aes~COOPERATES");

        ComponentUtil.fireEvent(canvas(), new Drawing.SelectEvent(canvas(), true, "<nonsense>"));

        assertThat(address()).isEqualTo("timeline?lanes=pair");
    }

    @Test
    void theBrushSetsTheDatesForEveryView() {
        open(Locale.FRENCH, "timeline");

        ComponentUtil.fireEvent(
                canvas(),
                new TimelineCanvas.RangeEvent(canvas(), true, "2025-04-04", "2025-04-10"));

        assertThat(address()).isEqualTo("timeline?from=2025-04-04&to=2025-04-10");

        ComponentUtil.fireEvent(
                canvas(), new TimelineCanvas.RangeEvent(canvas(), true, "soon", null));

        assertThat(address()).isEqualTo("timeline");
    }

    @Test
    void aStepInTimeGoesToTheAddress() {
        open(Locale.FRENCH, "timeline");

        ComponentUtil.fireEvent(
                canvas(), new TimelineCanvas.DayEvent(canvas(), true, "2025-04-05"));

        assertThat(address()).isEqualTo("timeline?asOf=2025-04-05");

        ComponentUtil.fireEvent(canvas(), new TimelineCanvas.DayEvent(canvas(), true, null));

        assertThat(address()).isEqualTo("timeline");
    }

    @Test
    void evenTimeIsPartOfTheAddressAndStaysWhenSomethingElseChanges() {
        open(Locale.FRENCH, "timeline");
        assertThat(canvas().getElement().getProperty("even", true)).isFalse();

        ComponentUtil.fireEvent(canvas(), new TimelineCanvas.TimeScaleEvent(canvas(), true, true));

        assertThat(address()).isEqualTo("timeline?time=even");
        assertThat(canvas().getElement().getProperty("even", false)).isTrue();

        ComponentUtil.fireEvent(canvas(), new Drawing.SelectEvent(canvas(), true, "RUS"));

        assertThat(address()).isEqualTo("timeline?sel=RUS&time=even");

        ComponentUtil.fireEvent(canvas(), new TimelineCanvas.TimeScaleEvent(canvas(), true, false));

        assertThat(address()).isEqualTo("timeline?sel=RUS");
        assertThat(canvas().getElement().getProperty("even", true)).isFalse();
    }

    @Test
    void theTableShowsTheSameAndSelectsAsTheDrawingDoes() {
        open(Locale.ENGLISH, "timeline?view=table&type=WITHDRAWS_FROM");

        _assertNone(TimelineCanvas.class);
        MarkTable table = _get(MarkTable.class);
        assertThat(_size(table)).isEqualTo(2);
        NativeButton event = (NativeButton) _getCellComponent(table, 0, "event");
        assertThat(event.getText()).isEqualTo("Mali withdraws from ECOWAS");

        _click(event);

        assertThat(address())
                .isEqualTo(
                        "timeline?sel=MLI~org:cedeao~WITHDRAWS_FROM&type=WITHDRAWS_FROM&view=table");
    }

    @Test
    void lanesThatDoNotExistAreIgnoredAndNamed() {
        open(Locale.ENGLISH, "timeline?lanes=moods");

        assertThat(source()).contains("lanes=actor");
        assertThat(
                        _get(
                                        com.vaadin.flow.component.html.Div.class,
                                        spec -> spec.withClasses("ignored-note"))
                                .getElement()
                                .getTextRecursively())
                .contains("lanes=moods");
    }

    @Test
    void theTableCanBeTakenAway() {
        open(Locale.FRENCH, "timeline?domain=ENERGY&asOf=2025-04-04");

        assertThat(_get(Anchor.class, spec -> spec.withClasses("picture-head-csv")).getHref())
                .isEqualTo("api/timeline/marks.csv?asOf=2025-04-04&domain=ENERGY&lang=fr");
    }
}
