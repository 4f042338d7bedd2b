package org.diplograph.ui.map;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.diplograph.ui.PagesWithoutBrowser;
import org.diplograph.ui.component.Drawing;
import org.junit.jupiter.api.Test;

class MapViewTest extends PagesWithoutBrowser {
    private static MapCanvas canvas() {
        return _get(MapCanvas.class);
    }

    @Test
    void theMapFetchesItsActorsInTheLanguageAndWithTheFilterOfThePage() {
        open(Locale.ENGLISH, "map?measure=ties&domain=ENERGY&sel=RUS&colour=relation");

        assertThat(canvas().getElement().getProperty("src").split("[?&]"))
                .containsExactlyInAnyOrder("api/map", "domain=ENERGY", "lang=en", "measure=ties");
        assertThat(canvas().getElement().getProperty("selected")).isEqualTo("RUS");
        assertThat(canvas().getElement().getProperty("colour")).isEqualTo("relation");
    }

    @Test
    void theMapIsToldInAParagraph() {
        open(Locale.ENGLISH, "map");

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("picture-summary")).getText())
                .isEqualTo(
                        "3 states and 2 other actors, linked by 6 ties. "
                                + "Most cited state: Russia (3 independent sources). Blocs outlined: AES.");
    }

    @Test
    void aMarkSelectsAndTheMeasureStays() {
        open(Locale.FRENCH, "map?measure=ties");

        ComponentUtil.fireEvent(canvas(), new Drawing.SelectEvent(canvas(), true, "MLI"));

        assertThat(address()).isEqualTo("map?measure=ties&sel=MLI");

        ComponentUtil.fireEvent(canvas(), new Drawing.SelectEvent(canvas(), true, "<nonsense>"));

        assertThat(address()).isEqualTo("map?measure=ties");
    }

    @Test
    void theTablesShowTheSameAndSelectAsTheMapDoes() {
        open(Locale.ENGLISH, "map?view=table");

        _assertNone(MapCanvas.class);
        ActorTable actors = _get(ActorTable.class);
        assertThat(_size(actors)).isEqualTo(5);
        assertThat(_getFormattedRow(actors, 0).subList(1, 6))
                .as("kind, city, sources, ties, facts of Mali")
                .containsExactly("state", "", "1", "2", "2");
        assertThat(_size(_get(ArcTable.class))).isEqualTo(6);

        _click((NativeButton) _getCellComponent(actors, 0, "actor"));

        assertThat(address()).isEqualTo("map?sel=MLI&view=table");

        _click((NativeButton) _getCellComponent(_get(ArcTable.class), 1, "tie"));

        assertThat(address()).isEqualTo("map?sel=MLI~org:cedeao~WITHDRAWS_FROM&view=table");
    }

    @Test
    void theTableCanBeTakenAway() {
        open(Locale.FRENCH, "map?domain=ENERGY");

        assertThat(_get(Anchor.class, spec -> spec.withClasses("picture-head-csv")).getHref())
                .isEqualTo("api/map/actors.csv?domain=ENERGY&lang=fr");
    }
}
