package org.diplograph.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps back and forth, however quick, end where the address is. */
class StepsBrowserTest extends BrowserSession {
    /** One address after the other, each by a click, all with something of their own in sight. */
    private Page afterWalkingThroughTheViews() {
        Page page = visit("en-GB", ColorScheme.LIGHT, 1440, "actors?domain=ENERGY");
        page.locator(".actors-name").getByText("Russia").click();
        assertThat(page.locator("h1")).hasText("Russia");
        page.locator(".frame-rail a").nth(1).click();
        assertThat(page.locator("h1")).hasText("Domains of cooperation");
        page.locator(".frame-rail a").nth(5).click();
        assertThat(page.locator("h1")).hasText("Articles");
        page.locator(".articles-title").first().click();
        assertThat(page.locator(".reader h1")).containsText("Niger leaves the West African bloc");
        page.locator(".frame-rail a").nth(2).click();
        assertThat(page).hasURL(Pattern.compile("/timeline\\?domain=ENERGY$"));
        assertThat(page.locator("diplo-timeline")).isVisible();
        return settled(page);
    }

    @ParameterizedTest
    @CsvSource({"0", "15", "60"})
    void twoStepsBackInAnInstantAreTwoSteps(int milliseconds) {
        Page page = afterWalkingThroughTheViews();

        page.evaluate(
                "pause => { history.back(); setTimeout(() => history.back(), pause); }",
                milliseconds);

        assertThat(page).hasURL(Pattern.compile("/articles\\?domain=ENERGY$"));
        assertThat(page.locator("h1")).hasText("Articles");
        assertThat(page).hasTitle("Articles · Diplograph");
        settled(page).reload();
        assertThat(page.locator("h1")).hasText("Articles");
    }

    @Test
    void howeverOftenOneGoesBackAndForthThePageShowsWhatItsAddressSays() {
        Page page = afterWalkingThroughTheViews();

        page.evaluate(
                """
                () => [-1, -1, -1, 1, -1, -1].forEach((step, i) => setTimeout(() => history.go(step), 25 * i))\
                """);

        assertThat(page).hasURL(Pattern.compile("/actors/RUS\\?domain=ENERGY$"));
        assertThat(page.locator("h1")).hasText("Russia");
        assertThat(page.locator(".frame-rail a").nth(4)).hasAttribute("aria-current", "page");
        settled(page).goForward();
        assertThat(page.locator("h1")).hasText("Domains of cooperation");
        page.locator(".frame-rail a").nth(4).click();
        assertThat(page.locator("h1")).hasText("Actors");
        settled(page).goBack();
        assertThat(page.locator("h1")).hasText("Domains of cooperation");
        assertThat(page).hasURL(Pattern.compile("/domains\\?domain=ENERGY$"));
    }

    @Test
    void aStepBackBeforeAClickIsAnsweredEndsWhereTheAddressIs() {
        Page page = afterWalkingThroughTheViews();

        page.evaluate(
                "() => { document.querySelectorAll('.frame-rail a')[4].click(); history.back(); }");

        page.waitForFunction(
                """
                () => {
                  const heading = document.querySelector('.frame-body h1')?.textContent;
                  return location.pathname === '/actors' ? heading === 'Actors'
                      : location.pathname === '/articles/003.txt' && heading.startsWith('Niger leaves');
                }""");
        settled(page).reload();
        assertThat(page.locator("h1")).isVisible();
    }
}
