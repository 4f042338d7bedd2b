package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.HostileDossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.ui.Accessibility;
import org.diplograph.ui.BrowserSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class NetworkViewBrowserTest extends BrowserSession {
    @Autowired private DossierService dossiers;

    @AfterEach
    void openTheSampleAgain() {
        dossiers.open(SampleDossier.create());
    }

    private static void waitUntilDrawn(Page page) {
        assertThat(page.locator("diplo-network[data-ready]")).isVisible();
    }

    private static Locator sentence(Page page) {
        return page.locator(".evidence-sentence");
    }

    @Test
    void aLineChosenByKeyboardOpensItsSentenceAndTheSentenceItsArticle() {
        Page page = visit("?type=COOPERATES");
        waitUntilDrawn(page);

        page.locator(".diplo-network__stage").focus();
        press(page, "ArrowRight");
        press(page, "PageDown");
        press(page, "Space");

        assertThat(page.locator(".evidence h2")).hasText("Russie – AES");
        assertThat(sentence(page)).containsText("La Russie coopère avec l’AES dans le domaine");
        Locator card = page.locator(".fact-card").first();
        assertThat(card.locator("mark").first()).isVisible();
        String quotation = card.locator(".quotation").innerText();

        card.getByText("Ouvrir dans l’article").click();

        assertThat(page).hasURL(Pattern.compile("/articles/00[123]\\.txt\\?.*fact="));
        assertThat(page.locator(".reader-sentence.is-current")).containsText(quotation);
    }

    @Test
    void inEnglishARowOfTheTableOpensTheSameEvidence() {
        Page page = visit("en-GB", ColorScheme.LIGHT, 1440, "?view=table");

        page.locator("vaadin-grid-cell-content")
                .getByText("withdraws from", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();

        assertThat(sentence(page))
                .hasText("Mali withdraws from ECOWAS, according to a single source.");
        assertThat(page).hasTitle("Network · Diplograph");
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        button(page, "Diagram").click();
        waitUntilDrawn(page);
        assertThat(sentence(page))
                .hasText("Mali withdraws from ECOWAS, according to a single source.");
    }

    @Test
    void backAndForwardAndReloadKeepWhatWasShown() {
        Page page = visit("?sel=RUS");
        assertThat(page.locator(".evidence h2")).hasText("Russie");

        button(page, "Ne plus rien sélectionner").click();
        assertThat(page.locator(".evidence h2")).hasText("Rien n’est sélectionné");
        // The page changes a moment before the address does; going back earlier would leave it.
        assertThat(page).not().hasURL(Pattern.compile("sel="));

        settled(page).goBack();
        assertThat(page.locator(".evidence h2")).hasText("Russie");
        assertThat(page).hasURL(Pattern.compile("\\?sel=RUS$"));
        settled(page).goForward();
        assertThat(page.locator(".evidence h2")).hasText("Rien n’est sélectionné");
        assertThat(page).not().hasURL(Pattern.compile("sel="));
        settled(page).goBack();
        assertThat(page.locator(".evidence h2")).hasText("Russie");
        settled(page).reload();
        assertThat(page.locator(".evidence h2")).hasText("Russie");
    }

    @Test
    void escapeClosesTheEvidence() {
        Page page = visit("?sel=RUS");
        assertThat(page.locator(".evidence h2")).hasText("Russie");

        page.locator(".fact-open").first().focus();
        press(page, "Escape");

        assertThat(page.locator(".evidence h2")).hasText("Rien n’est sélectionné");
    }

    @Test
    void filtersOfAMenuChangeTheAddress() {
        Page page = visit("");
        waitUntilDrawn(page);

        page.locator(".filter-button").nth(2).click();
        page.getByText("Énergie et ressources", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page).hasURL(Pattern.compile("\\?domain=ENERGY$"));
        assertThat(page.locator(".chip")).hasText("Énergie et ressources");
        assertThat(page.locator(".filter-hidden")).hasText("8 faits masqués par les filtres");
        assertThat(page.locator("diplo-network")).hasAttribute("data-state", "ready");
        waitUntilDrawn(page);
    }

    @Test
    void languageAndColoursAreRememberedAndKeepTheAddress() {
        Page page = visit("?sel=RUS~org:aes~COOPERATES");
        assertThat(sentence(page)).containsText("La Russie coopère");

        button(page, "English").click();
        assertThat(sentence(page)).containsText("Russia cooperates with the AES");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasURL(Pattern.compile("\\?sel=RUS~org(:|%3A)aes~COOPERATES$"));

        button(page, "Colours").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Dark")).click();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");

        settled(page).reload();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        assertThat(sentence(page)).containsText("Russia cooperates with the AES");
    }

    @Test
    void markupInArticlesIsShownNotRun() {
        dossiers.open(HostileDossier.create());
        Page page = visit("?sel=MLI~NER~COOPERATES");

        assertThat(page.locator(".quotation")).hasText(HostileDossier.QUOTE);
        assertThat(page.locator(".fact-title")).hasText(HostileDossier.TITLE);
        assertThat(page.locator(".evidence img, .evidence script, .evidence b")).hasCount(0);
        assertThat(page).hasTitle("Réseau · Diplograph");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothingHindersAnyoneFromReadingIt(ColorScheme colours) {
        Page page = visit("fr-FR", colours, 1440, "?sel=RUS~org:aes~COOPERATES&domain=ENERGY&x=1");
        waitUntilDrawn(page);
        assertThat(page.locator(".fact-card").first()).isVisible();

        assertThat(Accessibility.hindrances(page)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothingHindersAnyoneFromReadingTheTable(ColorScheme colours) {
        Page page = visit("en-GB", colours, 1024, "?view=table&sel=RUS~org:aes~COOPERATES");
        assertThat(page.locator("vaadin-grid")).isVisible();
        assertThat(page.locator(".fact-card").first()).isVisible();

        assertThat(Accessibility.hindrances(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1024, 1440})
    void noWidthNeedsScrollingSideways(int width) {
        Page page =
                visit(
                        "fr-FR",
                        ColorScheme.LIGHT,
                        width,
                        "?sel=RUS~org:aes~COOPERATES&domain=ENERGY,SECURITY&minSources=2");
        assertThat(page.locator(".fact-card").first()).isVisible();

        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.locator(".frame-rail a").last()).isInViewport();
        assertThat(page.locator(".fact-open").first()).isInViewport();
    }
}
