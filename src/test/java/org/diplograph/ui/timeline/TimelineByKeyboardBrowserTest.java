package org.diplograph.ui.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.diplograph.ui.BrowserSession;
import org.diplograph.ui.Keyboard;
import org.junit.jupiter.api.Test;

class TimelineByKeyboardBrowserTest extends BrowserSession {
    @Test
    void theWholeTimelineIsWorkedThroughWithoutAPointer() {
        Page page = visit("timeline");
        Keyboard keyboard = new Keyboard(page);

        keyboard.tabTo(button(page, "Image PNG de la chronologie"));
        Download png = page.waitForDownload(() -> keyboard.press("Enter"));
        assertThat(png.suggestedFilename()).isEqualTo("diplograph-timeline.png");

        keyboard.tabTo(page.locator(".diplo-timeline__name"));
        assertThat(page.locator(".diplo-timeline__name:focus"))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile("Confédération des États du Sahel, 3 sources.*"));
        assertThat(page.locator(".diplo-drawing__keys"))
                .containsText(Pattern.compile("[Ff]lèches.*Entrée"));

        keyboard.press("ArrowDown");
        keyboard.press("ArrowRight");
        Locator mark = page.locator(".diplo-timeline__mark:focus");
        assertThat(mark)
                .hasAttribute(
                        "aria-label",
                        Pattern.compile(
                                "Russie .*, 3 avril 2025 \\(date de l’article\\), Affirmé, .*"));
        assertThat(page.locator("diplo-timeline .diplo-drawing__tip")).isVisible();

        keyboard.press("Enter");
        assertThat(mark).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".evidence h2")).hasText("Russie – AES");

        keyboard.tabTo(page.locator(".evidence *"));
        keyboard.press("Escape");
        assertThat(page.locator(".evidence h2")).hasText("Rien n’est sélectionné");
        assertThat(page).hasURL(Pattern.compile("timeline$"));

        keyboard.tabBackTo(page.locator(".diplo-timeline__mark"));
        keyboard.tabBackTo(button(page, "Tableau"));
        keyboard.press("Enter");
        assertThat(page.locator(".mark-table")).isVisible();

        keyboard.tabTo(page.locator(".mark-table"));
        assertThat(page).hasURL(Pattern.compile("timeline\\?view=table$"));
    }

    @Test
    void evenTimeSurvivesReloadAndTheWayBack() {
        Page page = visit("timeline");
        Keyboard keyboard = new Keyboard(page);
        Locator even = button(page, "Temps régulier");
        assertThat(even).hasAttribute("aria-pressed", "false");

        keyboard.tabTo(even);
        keyboard.press("Enter");

        assertThat(page).hasURL(Pattern.compile("timeline\\?time=even$"));
        assertThat(even).hasAttribute("aria-pressed", "true");

        page.reload();

        assertThat(even).hasAttribute("aria-pressed", "true");

        settled(page).goBack();

        assertThat(page).hasURL(Pattern.compile("timeline$"));
        assertThat(even).hasAttribute("aria-pressed", "false");
    }
}
