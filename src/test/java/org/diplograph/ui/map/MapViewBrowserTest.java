package org.diplograph.ui.map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.diplograph.ui.Accessibility;
import org.diplograph.ui.BrowserSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapViewBrowserTest extends BrowserSession {
    private static void waitUntilDrawn(Page page) {
        assertThat(page.locator("diplo-map[data-ready]")).isVisible();
    }

    private static Locator actor(Page page, String id) {
        return page.locator(".diplo-map__actor[data-id='" + id + "']");
    }

    @Test
    void anActorOpensItsEvidenceAndItsTiesStandOut() {
        Page page = visit("map");
        waitUntilDrawn(page);

        actor(page, "RUS").click();

        assertThat(page.locator(".evidence h2")).hasText("Russie");
        assertThat(page).hasURL(Pattern.compile("map\\?sel=RUS$"));
        assertThat(page.locator(".diplo-map__arc.is-apart").first()).isAttached();
        assertThat(page.locator(".diplo-map__arc[data-id='RUS~org:aes~AIDS']"))
                .not()
                .hasClass(Pattern.compile("is-apart"));
    }

    @Test
    void aStateIsSelectedByItsLandAsWell() {
        Page page = visit("map?measure=ties");
        waitUntilDrawn(page);
        BoundingBox mali = page.locator(".diplo-map__land[data-state='MLI']").boundingBox();

        page.mouse().click(mali.x + mali.width * 0.55, mali.y + mali.height * 0.3);

        assertThat(page).hasURL(Pattern.compile("measure=ties&sel=MLI$"));
    }

    @Test
    void byKeyboardOneWalksFromActorToActorAndAlongItsTies() {
        Page page = visit("en-GB", ColorScheme.LIGHT, 1440, "map");
        waitUntilDrawn(page);

        page.locator("diplo-map [role=button][tabindex='0']").focus();
        assertThat(page.locator(".diplo-map__actor:focus"))
                .hasAttribute("aria-label", Pattern.compile("Russia, 3 independent sources.*"));
        press(page, "PageDown");
        assertThat(page.locator(".diplo-map__arc:focus"))
                .hasAttribute(
                        "aria-label", Pattern.compile("Russia cooperates with the AES, Stated.*"));
        press(page, "Enter");

        assertThat(page.locator(".evidence h2")).hasText("Russia – AES");

        press(page, "ArrowDown");
        assertThat(page.locator(".diplo-map__actor:focus")).isAttached();
    }

    @Test
    void whatMattersIsInSightAtFirstAndZoomGoesNearer() {
        Page page = visit("map");
        waitUntilDrawn(page);
        BoundingBox board = page.locator(".diplo-map__board").boundingBox();
        for (String id : List.of("MLI", "NER", "RUS", "org:aes", "org:cedeao")) {
            BoundingBox mark = actor(page, id).boundingBox();
            assertThat(mark.x).as(id).isBetween(board.x, board.x + board.width);
            assertThat(mark.y).as(id).isBetween(board.y, board.y + board.height);
        }
        double before = apart(page);

        button(page, "Agrandir").click();
        page.waitForCondition(() -> apart(page) > before * 1.4);

        button(page, "Cadrer sur les acteurs").click();
        page.waitForCondition(() -> Math.abs(apart(page) - before) < 2);
    }

    private static double apart(Page page) {
        return middle(page, "NER") - middle(page, "MLI");
    }

    /**
     * Where the mark of a state stands, whichever side its name is on; not a number while the marks
     * are being drawn anew.
     */
    private static double middle(Page page, String state) {
        BoundingBox mark = actor(page, state).locator("circle").first().boundingBox();
        return mark == null ? Double.NaN : mark.x;
    }

    @Test
    void theMapCanBeDragged() {
        Page page = visit("map");
        waitUntilDrawn(page);
        double before = middle(page, "RUS");
        BoundingBox board = page.locator(".diplo-map__board").boundingBox();

        page.mouse().move(board.x + 30, board.y + board.height - 30);
        page.mouse().down();
        page.mouse().move(board.x + 60, board.y + board.height - 30);
        page.mouse().move(board.x + 130, board.y + board.height - 30);
        page.mouse().up();

        page.waitForCondition(() -> middle(page, "RUS") > before + 60);
        assertThat(page).hasURL(Pattern.compile("map$"));
    }

    @Test
    void disputedTerritoriesAreNamed() {
        Page page = visit("map");
        waitUntilDrawn(page);

        assertThat(page.locator(".diplo-drawing__notes"))
                .containsText("la carte ne prend pas parti");
        assertThat(page.locator(".diplo-drawing__notes")).containsText("Crimée");
        assertThat(page.locator("diplo-map path[fill^='url(#diplo-map-hatch']").first())
                .isAttached();
    }

    @Test
    void thePictureIsSavedWithLegendFiltersSourcesAndAddress() throws IOException {
        Page page = visit("map?type=AIDS,COOPERATES");
        waitUntilDrawn(page);

        Download svg = page.waitForDownload(() -> button(page, "Image SVG de la carte").click());
        String markup = Files.readString(svg.path());

        assertThat(markup)
                .contains(
                        ">Carte<",
                        ">Territoire disputé<",
                        ">Filtres\u00a0: ",
                        ">Sources\u00a0: 3 articles",
                        "/map?");

        Download png = page.waitForDownload(() -> button(page, "Image PNG de la carte").click());
        assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void onAPhoneNothingNeedsScrollingSidewaysAndMarksCanBeTapped() {
        Page page = visit("fr-FR", ColorScheme.LIGHT, 390, "map");
        waitUntilDrawn(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        actor(page, "RUS").click();

        assertThat(page.locator(".evidence h2")).hasText("Russie");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothingHindersAnyoneFromReadingIt(ColorScheme colours) {
        Page page = visit("fr-FR", colours, 1440, "map?sel=RUS");
        waitUntilDrawn(page);

        assertThat(Accessibility.hindrances(page)).isEmpty();
    }
}
