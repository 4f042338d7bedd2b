package org.diplograph.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds in every view: one state, reached by anyone, at any width. */
class EveryViewBrowserTest extends BrowserSession {
    private static final String STATE = "?domain=ENERGY&sel=RUS";

    private static void assertShowsTheState(Page page, String heading) {
        assertThat(page.locator(".evidence h2")).hasText(heading);
        assertThat(page).hasURL(Pattern.compile("\\?domain=ENERGY&sel=RUS$"));
        assertThat(page.locator(".filter-hidden")).containsText("8 fa");
    }

    @ParameterizedTest
    @CsvSource({"fr-FR, 1440, Russie", "en-GB, 1024, Russia", "fr-FR, 390, Russie"})
    void aSelectionAndAFilterGoThroughAllViewsAndBack(String language, int width, String name) {
        Page page = visit(language, ColorScheme.LIGHT, width, STATE);
        assertShowsTheState(page, name);

        int views = Navigation.DESTINATIONS.size();
        for (int view = 1; view < views; view++) {
            page.locator(".frame-rail a").nth(view).click();
            assertThat(page.locator(".frame-rail a").nth(view))
                    .hasAttribute("aria-current", "page");
            assertShowsTheState(page, name);
        }
        for (int view = views - 2; view >= 0; view--) {
            settled(page).goBack();
            assertThat(page.locator(".frame-rail a").nth(view))
                    .hasAttribute("aria-current", "page");
            assertShowsTheState(page, name);
        }
        assertThat(page.locator("diplo-network[data-ready]")).isVisible();
        settled(page).goForward();
        assertThat(page.locator(".frame-rail a").nth(1)).hasAttribute("aria-current", "page");
        assertThat(page).hasURL(Pattern.compile("/domains\\?"));
        settled(page).reload();
        assertThat(page.locator(".frame-rail a").nth(1)).hasAttribute("aria-current", "page");
        assertShowsTheState(page, name);
    }

    @Test
    void aFlowChosenByKeyboardListsItsSentences() {
        Page page = visit("domains");
        Locator flow = page.locator("diplo-domain-chart[kind=flow] .diplo-chart__target").first();
        assertThat(flow).hasAttribute("aria-label", Pattern.compile("^Russie – AES, Sécurité"));

        flow.focus();
        press(page, "Enter");

        assertThat(page.locator(".evidence h2")).hasText("Russie – AES · sécurité");
        assertThat(page.locator(".fact-card")).hasCount(2);
        assertThat(flow).hasAttribute("aria-pressed", "true");
    }
}
