package org.diplograph.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fits on a phone. */
class PhoneBrowserTest extends BrowserSession {
    @ParameterizedTest
    @CsvSource({"actors", "actors/org:aes", "domains", "articles", "articles/001.txt", "guide"})
    void aPhoneNeedsNoScrollingSideways(String address) {
        Page page = visit("en-GB", ColorScheme.DARK, 390, address);
        assertThat(page.locator("h1")).isVisible();

        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.locator(".frame-rail a").last()).isInViewport();
    }

    private static double top(Locator element) {
        return element.boundingBox().y;
    }

    private static double bottom(Locator element) {
        return element.boundingBox().y + element.boundingBox().height;
    }

    @Test
    void onAPhoneTheRailCoversNeitherTheButtonsOfTheMapNorTheEvidence() {
        Page page = visit("fr-FR", ColorScheme.LIGHT, 390, "map?sel=RUS");
        Locator rail = page.locator(".frame-rail");
        Locator sheet = page.locator(".evidence");
        assertThat(sheet.locator("h2")).hasText("Russie");
        assertThat(page.locator("diplo-map[data-ready]")).isVisible();

        assertThat(bottom(sheet)).isCloseTo(top(rail), within(1.0));
        open(page, "map");
        assertThat(page.locator("diplo-map[data-ready]")).isVisible();
        assertThat(bottom(page.locator(".diplo-map__button").last())).isLessThan(top(rail));
    }

    @Test
    void onAPhoneTheHelpFitsTheScreen() {
        Page page = visit("fr-FR", ColorScheme.LIGHT, 390, "map");
        page.locator(".frame-tools > vaadin-button").last().click();
        Locator keys = page.locator(".help-section[opened] .help-keys");
        assertThat(keys).hasCount(2);

        for (Locator list : keys.all()) {
            assertThat(list.boundingBox().x).isGreaterThanOrEqualTo(0);
            assertThat(list.boundingBox().x + list.boundingBox().width).isLessThanOrEqualTo(390);
            assertThat(list.evaluate("keys => keys.scrollWidth <= keys.clientWidth"))
                    .isEqualTo(true);
        }
    }
}
