package org.diplograph.ui.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.diplograph.ui.Accessibility;
import org.diplograph.ui.BrowserSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineViewBrowserTest extends BrowserSession {
    private static void waitUntilDrawn(Page page) {
        assertThat(page.locator("diplo-timeline[data-ready]")).isVisible();
    }

    @Test
    void aMarkOpensItsEvidenceAndASecondClickClosesIt() {
        Page page = visit("timeline?type=AIDS");
        waitUntilDrawn(page);
        Locator mark = page.locator(".diplo-timeline__mark").first();

        mark.click();

        assertThat(page.locator(".evidence h2")).hasText("Russie – AES");
        assertThat(page).hasURL(Pattern.compile("sel=RUS~org(:|%3A)aes~AIDS"));
        assertThat(mark).hasAttribute("aria-pressed", "true");

        mark.click();

        assertThat(page.locator(".evidence h2")).hasText("Rien n’est sélectionné");
    }

    @Test
    void byKeyboardOneWalksFromMarkToMarkAndHearsEach() {
        Page page = visit("en-GB", ColorScheme.LIGHT, 1440, "timeline?lanes=pair");
        waitUntilDrawn(page);

        page.locator("diplo-timeline [role=button][tabindex='0']").focus();
        press(page, "Home");
        assertThat(page.locator(".diplo-timeline__name:focus"))
                .hasAttribute("aria-label", Pattern.compile("Russia – Confederation.*, 3 indep.*"));
        press(page, "ArrowRight");
        assertThat(page.locator(".diplo-timeline__mark:focus"))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile(
                                "Russia cooperates with the AES, 3 April 2025 \\(date of the article\\), Stated, .*"));
        press(page, "Enter");

        assertThat(page.locator(".evidence h2")).hasText("Russia – AES");
        assertThat(page).hasURL(Pattern.compile("lanes=pair&sel=RUS"));
    }

    @Test
    void theBrushFiltersEveryView() {
        Page page = visit("timeline");
        waitUntilDrawn(page);
        BoundingBox overview = page.locator(".diplo-timeline__overview").boundingBox();
        double middle = overview.y + overview.height / 2;
        double right = overview.x + overview.width - 14;

        page.mouse().move(right, middle);
        page.mouse().down();
        page.mouse().move(right - 60, middle);
        page.mouse().move(right - 160, middle);
        page.mouse().up();

        assertThat(page).hasURL(Pattern.compile("timeline\\?to=2025-04-(0[6-9]|1[0-9])$"));
        assertThat(page.locator(".diplo-timeline__mark[data-id*='2025-04-20']")).hasCount(0);
        assertThat(page.locator(".diplo-timeline__mark[data-id*='2025-04-03']").first())
                .isVisible();
        String to = page.url().replaceFirst(".*to=", "");

        page.locator(".frame-rail a", new Page.LocatorOptions().setHasText("Domaines")).click();

        assertThat(page).hasURL(Pattern.compile("domains\\?to=" + to + "$"));
    }

    @Test
    void aBoundMovesByKey() {
        Page page = visit("timeline");
        waitUntilDrawn(page);

        page.getByRole(AriaRole.SLIDER).first().focus();
        press(page, "ArrowRight");

        assertThat(page).hasURL(Pattern.compile("timeline\\?from=2025-04-05$"));
    }

    @Test
    void stepsInTimeGoToTheAddressAndBack() {
        Page page = visit("timeline");
        waitUntilDrawn(page);

        button(page, "Événement suivant").click();

        assertThat(page).hasURL(Pattern.compile("timeline\\?asOf=2025-04-03$"));
        assertThat(page.locator(".diplo-timeline__day")).hasText("Au 3 avril 2025");
        assertThat(page.locator(".diplo-timeline__mark.is-later").first()).isVisible();

        button(page, "Ne plus fixer de jour").click();

        assertThat(page).hasURL(Pattern.compile("timeline$"));
        assertThat(page.locator(".diplo-timeline__mark.is-later")).hasCount(0);
    }

    @Test
    void playGoesThroughAllDatesAndStops() {
        Page page = visit("en-GB", ColorScheme.LIGHT, 1440, "timeline");
        waitUntilDrawn(page);
        page.locator(".diplo-timeline__speed").selectOption("fast");

        button(page, "Play").click();

        assertThat(button(page, "Stop")).isVisible();
        assertThat(button(page, "Play")).isVisible();
        assertThat(page).hasURL(Pattern.compile("timeline\\?asOf=2025-04-20$"));
    }

    @Test
    void thePictureIsSavedWithLegendFiltersSourcesAndAddress() throws IOException {
        Page page = visit("timeline?minSources=1&type=AIDS,COOPERATES");
        waitUntilDrawn(page);

        Download svg =
                page.waitForDownload(() -> button(page, "Image SVG de la chronologie").click());
        String markup = Files.readString(svg.path());

        assertThat(svg.suggestedFilename()).isEqualTo("diplograph-timeline.svg");
        assertThat(markup)
                .contains(
                        ">Chronologie<",
                        ">Prévu<",
                        ">Filtres\u00a0: ",
                        ">Sources\u00a0: 3 articles",
                        "/timeline?");

        Download png =
                page.waitForDownload(() -> button(page, "Image PNG de la chronologie").click());
        assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void onAPhoneNothingNeedsScrollingSidewaysAndMarksCanBeTapped() {
        Page page = visit("fr-FR", ColorScheme.LIGHT, 390, "timeline?type=AIDS");
        waitUntilDrawn(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        page.locator(".diplo-timeline__mark").first().click();

        assertThat(page.locator(".evidence h2")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothingHindersAnyoneFromReadingIt(ColorScheme colours) {
        Page page = visit("fr-FR", colours, 1440, "timeline?sel=RUS&asOf=2025-04-05");
        waitUntilDrawn(page);

        assertThat(Accessibility.hindrances(page)).isEmpty();
    }
}
