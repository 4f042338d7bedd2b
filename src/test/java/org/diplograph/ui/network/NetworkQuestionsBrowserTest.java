package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.diplograph.ui.Accessibility;
import org.diplograph.ui.BrowserSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkQuestionsBrowserTest extends BrowserSession {
    @Test
    void aQuestionIsAskedByKeyboardAndItsAnswerSelectsOnTheDrawing() {
        Page page = visit("en-GB", ColorScheme.LIGHT, 1440, "");
        assertThat(page.locator("diplo-network[data-ready]")).isVisible();

        button(page, "Questions").focus();
        press(page, "Enter");
        button(page, "Who connects the two camps?").focus();
        press(page, "Enter");
        Locator first = page.locator(".answer-sentence").first();
        assertThat(first)
                .hasText("The AES lies on 58.3% of the shortest paths between two other actors.");
        first.focus();
        press(page, "Enter");

        assertThat(page.locator(".evidence h2")).containsText("AES");
        assertThat(page).hasURL(Pattern.compile("\\?ask=betweenness&sel=org(:|%3A)aes$"));

        settled(page).goBack();
        assertThat(page).hasURL(Pattern.compile("\\?ask=betweenness$"));
        assertThat(page.locator(".evidence h2")).hasText("Nothing is selected");
        settled(page).goBack();
        assertThat(page).hasURL(Pattern.compile("\\?ask=open$"));
        assertThat(page.locator(".answer")).hasCount(0);
    }

    @Test
    void aChainOfQuotationsLeadsToItsArticle() {
        Page page = visit("?ask=path~MLI~RUS");

        assertThat(page.locator("diplo-network[data-ready]")).isVisible();
        assertThat(page.locator(".chain-actors")).hasText("Mali – AES – Russie");
        page.locator(".chain .fact-open").first().click();

        assertThat(page).hasURL(Pattern.compile("/articles/001\\.txt\\?.*fact="));
        assertThat(page.locator(".reader-sentence.is-current"))
                .containsText("Le Mali est membre de l’AES.");
    }

    @Test
    void theNetworkIsTakenAwayAsItIsFiltered() throws IOException {
        Page page = visit("en-GB", ColorScheme.LIGHT, 1440, "?type=WITHDRAWS_FROM");
        button(page, "Export data").click();

        Download download =
                page.waitForDownload(
                        () ->
                                page.getByRole(
                                                AriaRole.LINK,
                                                new Page.GetByRoleOptions().setName("GraphML"))
                                        .click());

        assertThat(download.suggestedFilename()).matches("diplograph-sahel-.*\\.graphml");
        String text = Files.readString(download.path());
        assertThat(text).contains("withdraws from").doesNotContain("org:aes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"betweenness", "communities", "path~MLI~RUS", "days~2025-04-03~2025-04-20"})
    void nothingHindersAnyoneFromReadingAnswers(String question) {
        Page page = visit("fr-FR", ColorScheme.DARK, 1024, "?ask=" + question);
        assertThat(page.locator(".answer-sentence").first()).isVisible();

        assertThat(Accessibility.hindrances(page)).isEmpty();
    }

    @Test
    void onAPhoneTheQuestionsCoverTheDrawingAndClose() {
        Page page = visit("fr-FR", ColorScheme.LIGHT, 390, "?ask=degree");

        assertThat(page.locator(".answer-sentence").first()).isInViewport();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        button(page, "Fermer les questions").click();
        assertThat(page.locator(".questions")).isHidden();
    }
}
