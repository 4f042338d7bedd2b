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

/** Search, keys, tour and months: what stands around every view. */
class FrameBrowserTest extends BrowserSession {
    @Test
    void aSearchByKeyboardSelectsAnActorWhereOneIs() {
        Page page = visit("domains?domain=ENERGY");
        assertThat(page.locator(".diplo-search__field")).isVisible();

        page.locator("h1").click();
        press(page, "/");
        page.keyboard().type("ecowas");
        assertThat(page.locator(".diplo-search__option").first()).containsText("CEDEAO");
        press(page, "ArrowDown");
        assertThat(page.locator(".diplo-search__field"))
                .hasAttribute("aria-activedescendant", Pattern.compile("option-0$"));
        press(page, "Enter");

        assertThat(page).hasURL(Pattern.compile("/domains\\?domain=ENERGY&sel=org(:|%3A)cedeao$"));
        assertThat(page.locator(".diplo-search__list")).isHidden();
    }

    @Test
    void aSentenceThatIsFoundOpensInItsArticle() {
        Page page = visit("en-GB", ColorScheme.LIGHT, 390, "actors");

        page.locator(".diplo-search__field").click();
        page.keyboard().type("nuclear");
        page.locator(".diplo-search__option").first().click();

        assertThat(page).hasURL(Pattern.compile("/articles/003\\.txt\\?sentence=2$"));
        assertThat(page.locator(".reader-sentence.is-current"))
                .containsText("Russia cooperates with the AES on nuclear energy.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', dans le réseau",
        "domains, dans les domaines",
        "timeline, dans la chronologie",
        "map, sur la carte",
        "actors, dans les acteurs",
        "actors/RUS, dans les acteurs",
        "articles, dans un article",
        "articles/001.txt, dans un article",
        "guide, partout"
    })
    void aQuestionMarkListsTheKeysOfTheView(String address, String keys) {
        Page page = visit(address);
        assertThat(page.locator("h1").first()).isVisible();

        page.keyboard().press("?");

        assertThat(page.locator(".help-section[opened]").last()).containsText(keys);
        assertThat(page.locator(".help-section[opened] .key").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".help-dialog vaadin-checkbox")).isHidden();
    }

    @Test
    void singleKeysCanBeTurnedOff() {
        Page page = visit("actors");
        page.locator("h1").click();
        press(page, "?");
        Locator box = page.locator(".help-dialog vaadin-checkbox");
        assertThat(box).isVisible();

        box.locator("label").click();
        press(page, "Escape");
        assertThat(box).isHidden();
        page.locator("h1").click();
        press(page, "?");
        press(page, "/");

        assertThat(box).isHidden();
        assertThat(page.locator(".diplo-search__field")).not().isFocused();
    }

    @Test
    void theTourGoesThroughFiveStepsByKeyboardAndIsRemembered() {
        Page page = visit("");
        assertThat(page.locator("diplo-hints")).isVisible();
        page.locator("diplo-hints button").first().focus();
        press(page, "Enter");

        Locator box = page.locator(".diplo-tour__box");
        assertThat(box.locator("h2")).hasText("Chaque trait ouvre ses preuves");
        assertThat(box.locator("h2")).isFocused();
        assertThat(page.locator(".evidence h2")).hasText("Russie – AES");
        for (int step = 2; step <= 5; step++) {
            box.locator(".diplo-tour__next").focus();
            press(page, "Enter");
            assertThat(box.locator(".diplo-tour__place")).hasText("Étape " + step + " sur 5");
            assertThat(box.locator("h2")).isFocused();
        }
        assertThat(page).hasURL(Pattern.compile("/domains$"));
        box.locator(".diplo-tour__next").focus();
        press(page, "Enter");
        assertThat(box).isHidden();

        assertThat(page).hasURL(Pattern.compile("/$"));
        assertThat(page.locator("main")).isFocused();
        assertThat(page.locator("diplo-network")).isVisible();
        assertThat(page.locator("diplo-hints")).isHidden();
    }

    @Test
    void theTourIsSkippedWithEscapeAndOpenedAgainFromTheHelp() {
        Page page = visit("en-GB", ColorScheme.DARK, 390, "domains");
        page.locator(".frame-tools > vaadin-button").last().click();
        page.locator(".help-ways vaadin-button").click();
        Locator box = page.locator(".diplo-tour__box");
        assertThat(box.locator("h2")).hasText("Every line opens its proof");
        assertThat(box).isInViewport();

        press(page, "Escape");

        assertThat(box).isHidden();
    }

    @Test
    void aMonthOfTheHistogramFiltersAndChosenAgainDoesNot() {
        Page page = visit("en-GB", ColorScheme.LIGHT, 1024, "actors");
        page.locator(".filter-button").first().click();
        Locator month = page.locator(".diplo-months__bar").last();
        assertThat(month).hasAttribute("aria-label", "April 2025: 8 facts");

        month.focus();
        press(page, "Enter");
        assertThat(page).hasURL(Pattern.compile("\\?from=2025-04-01&to=2025-04-30$"));
        assertThat(month).hasAttribute("aria-pressed", "true");

        month.focus();
        press(page, "Enter");
        assertThat(page).hasURL(Pattern.compile("/actors$"));
    }
}
