package org.diplograph.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything is done with the keys, from the first Tab on; the pointer is never used. */
class KeyboardOnlyBrowserTest extends BrowserSession {
    private static void go(Page page, String key, Locator wanted) {
        new Keyboard(page).go(key, wanted);
    }

    private static void tabTo(Page page, Locator wanted) {
        go(page, "Tab", wanted);
    }

    private static void enter(Page page, Locator wanted) {
        tabTo(page, wanted);
        press(page, "Enter");
    }

    private static Locator heading(Page page) {
        return page.locator(".evidence h2");
    }

    private Page begun(String address) {
        return visit("fr-FR", ColorScheme.LIGHT, 1440, address);
    }

    /** Opens a view from the rail. */
    private static void go(Page page, String view) {
        enter(page, page.locator(".frame-rail a[href^='" + view + "']"));
        assertThat(page).hasURL(Pattern.compile("/" + view));
    }

    @Test
    void theFirstTabLeadsPastTheFrame() {
        Page page = begun("actors");
        press(page, "Tab");
        assertThat(page.locator(".frame-skip")).isFocused();
        assertThat(page.locator(".frame-skip")).isInViewport();

        press(page, "Enter");

        assertThat(page.locator("main")).isFocused();
        press(page, "Tab");
        assertThat(page.locator("main :focus")).isInViewport();
    }

    @Test
    void theNetworkIsFilteredALineIsChosenAndItsSentenceRead() {
        Page page = begun("");
        enter(page, page.locator(".diplo-network__legend button[data-value=ENERGY]"));
        assertThat(page).hasURL(Pattern.compile("\\?domain=ENERGY$"));
        go(page, "Shift+Tab", page.locator(".diplo-network__stage"));
        press(page, "ArrowRight");
        press(page, "PageDown");
        press(page, "Space");
        assertThat(heading(page)).hasText("Russie – AES");

        enter(page, page.locator(".fact-open"));

        assertThat(page).hasURL(Pattern.compile("/articles/00\\d\\.txt\\?.*fact="));
        assertThat(page.locator(".reader-sentence.is-current")).isInViewport();
    }

    @Test
    void aRowOfTheTableOfTheNetworkOpensItsSentences() {
        Page page = begun("?type=WITHDRAWS_FROM");
        enter(page, button(page, "Tableau"));
        assertThat(page).hasURL(Pattern.compile("view=table"));

        tabTo(page, page.locator("vaadin-grid"));
        press(page, "Tab");
        press(page, "Space");

        assertThat(heading(page)).hasText("Mali – CEDEAO");
        assertThat(page).hasURL(Pattern.compile("sel=MLI~org(:|%3A)cedeao~WITHDRAWS_FROM"));
    }

    @Test
    void aFigureOfTheDomainsOpensItsSentencesAndEscapeClosesThem() {
        Page page = begun("");
        go(page, "domains");
        tabTo(page, page.locator("diplo-domain-chart[kind=cooperation] .diplo-chart__target"));
        press(page, "ArrowRight");
        press(page, "Enter");
        assertThat(page).hasURL(Pattern.compile("/domains\\?sel="));
        assertThat(page.locator(".diplo-chart__target:focus")).hasAttribute("aria-pressed", "true");

        tabTo(page, page.locator(".fact-open"));
        press(page, "Escape");

        assertThat(heading(page)).hasText("Rien n’est sélectionné");
    }

    @Test
    void anActorIsFoundAndRead() {
        Page page = begun("");
        go(page, "actors");
        tabTo(page, page.getByPlaceholder("Chercher un nom ou un sigle"));
        page.keyboard().type("cedeao");
        assertThat(page.locator(".actors-name:visible")).hasCount(1);

        tabTo(page, page.locator("vaadin-grid"));
        press(page, "Tab");
        press(page, "Enter");
        press(page, "Enter");

        assertThat(page).hasURL(Pattern.compile("/actors/org:cedeao"));
        assertThat(page.locator("h1")).containsText("Communauté économique");
        enter(page, page.locator(".actor-ties a"));
        assertThat(page).hasURL(Pattern.compile("/actors/MLI"));
    }

    @Test
    void anArticleIsOpenedAndItsFactChosen() {
        Page page = begun("");
        go(page, "articles");
        tabTo(page, page.locator("vaadin-grid"));
        press(page, "Tab");
        press(page, "Enter");
        press(page, "Enter");
        assertThat(page).hasURL(Pattern.compile("/articles/00\\d\\.txt"));

        enter(page, page.locator(".reader-fact-link"));
        assertThat(page.locator(".reader-sentence.is-current")).isInViewport();
        enter(page, page.locator(".reader-tie-link"));
        assertThat(page.locator(".evidence .fact-card").first()).isVisible();
    }

    @Test
    void theGuideIsReachedThroughTheHelp() {
        Page page = begun("map");
        enter(page, button(page, "Aide"));
        assertThat(page.locator(".help-ways")).isVisible();
        enter(page, page.locator(".help-guide"));

        assertThat(page).hasURL(Pattern.compile("/guide"));
        assertThat(page.locator(".help-ways")).isHidden();
    }

    @Test
    void theLanguageIsSwitchedAndTheAddressKept() {
        Page page = begun("actors?sel=RUS");
        enter(page, button(page, "English"));

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("Actors");
        assertThat(heading(page)).hasText("Russia");
        assertThat(page).hasURL(Pattern.compile("/actors\\?sel=RUS$"));
    }
}
