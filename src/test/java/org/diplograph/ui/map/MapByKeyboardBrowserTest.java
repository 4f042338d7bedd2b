package org.diplograph.ui.map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.diplograph.ui.BrowserSession;
import org.diplograph.ui.Keyboard;
import org.junit.jupiter.api.Test;

class MapByKeyboardBrowserTest extends BrowserSession {
    @Test
    void theWholeMapIsWorkedThroughWithoutAPointer() {
        Page page = visit("map");
        Keyboard keyboard = new Keyboard(page);

        keyboard.tabTo(button(page, "Image SVG de la carte"));
        Download svg = page.waitForDownload(() -> keyboard.press("Enter"));
        assertThat(svg.suggestedFilename()).isEqualTo("diplograph-map.svg");

        keyboard.tabTo(page.locator(".diplo-map__actor"));
        assertThat(page.locator(".diplo-map__actor:focus"))
                .hasAttribute("aria-label", Pattern.compile("Russie, 3 sources.*"));
        assertThat(page.locator(".diplo-drawing__keys"))
                .containsText(Pattern.compile("[Ff]lèches.*Entrée"));
        assertThat(page.locator("diplo-map .diplo-drawing__tip")).isVisible();

        keyboard.press("ArrowLeft");
        assertThat(page.locator(".diplo-map__actor:focus")).not().hasAttribute("data-id", "RUS");
        keyboard.press("PageDown");
        Locator arc = page.locator(".diplo-map__arc:focus");
        assertThat(arc).hasAttribute("aria-label", Pattern.compile(".+, .*1? ?fait.*"));

        keyboard.press("Enter");
        assertThat(arc).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".evidence h2")).not().hasText("Rien n’est sélectionné");

        keyboard.tabTo(page.locator(".evidence .status-switch"));
        keyboard.press("Escape");
        assertThat(page.locator(".evidence h2")).hasText("Rien n’est sélectionné");
        assertThat(page).hasURL(Pattern.compile("map$"));

        keyboard.tabBackTo(page.locator(".diplo-map__arc"));
        keyboard.tabBackTo(button(page, "Tableau"));
        keyboard.press("Enter");
        assertThat(page.locator(".arc-table")).isVisible();

        keyboard.tabTo(page.locator(".actor-table"));
        assertThat(page).hasURL(Pattern.compile("map\\?view=table$"));
    }

    @Test
    void theKeyboardStaysOnItsActorWhenTheMapIsDrawnNearer() {
        Page page = visit("map");
        Keyboard keyboard = new Keyboard(page);
        keyboard.tabTo(page.locator(".diplo-map__actor"));
        String drawn =
                (String) page.evaluate("document.querySelector('.diplo-map__land').outerHTML");

        keyboard.press("+");
        page.waitForFunction(
                "drawn => document.querySelector('.diplo-map__land').outerHTML !== drawn", drawn);

        assertThat(page.locator(".diplo-map__actor:focus")).hasAttribute("data-id", "RUS");

        keyboard.press("ArrowLeft");

        assertThat(page.locator(".diplo-map__actor:focus")).not().hasAttribute("data-id", "RUS");
    }
}
