package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What of the picture lives in the address, and steps back and forth in it. */
class NetworkAddressBrowserTest extends DrawnNetwork {
    /** Whether address, picture and panel have named the same actor, or none, for two seconds. */
    private static final String IN_STEP =
            """
            () => {
              const names = { RUS: 'Russie', MLI: 'Mali', NER: 'Niger',
                'org:aes': 'Confédération des États du Sahel (AES)' };
              const id = new URLSearchParams(location.search).get('sel');
              const picture = document.querySelector('diplo-network').selected || null;
              const panel = document.querySelector('.evidence h2').textContent;
              const inStep = picture === id && panel === (names[id] ?? 'Rien n’est sélectionné');
              window.inStepSince = inStep ? window.inStepSince ?? performance.now() : undefined;
              return inStep && performance.now() - window.inStepSince > 2000;
            }
            """;

    @Test
    void aFilterOfTheLegendAndASelectionAreUndoneStepByStep() {
        Page page = drawn("");
        page.locator(".diplo-network__legend button[data-value=ENERGY]").click();
        assertThat(page).hasURL(Pattern.compile("\\?domain=ENERGY$"));
        settled(page);
        stage(page).focus();
        press(page, "ArrowRight");
        press(page, "Space");
        assertThat(page).hasURL(Pattern.compile("domain=ENERGY&sel=RUS"));

        press(page, "Control+z");
        assertThat(page).hasURL(Pattern.compile("\\?domain=ENERGY$"));
        assertThat(page.locator(".evidence h2")).hasText("Rien n’est sélectionné");
        press(page, "Control+z");
        assertThat(page).not().hasURL(Pattern.compile("domain"));
        press(page, "Control+Shift+z");
        assertThat(page).hasURL(Pattern.compile("\\?domain=ENERGY$"));
    }

    @Test
    void pictureAndPanelStayInStepHoweverFastOneGoesBackAndForth() {
        Page page = drawn("");
        for (String id : List.of("RUS", "MLI", "NER", "org:aes")) {
            Place at = place(page, id);
            settled(page).mouse().click(at.x(), at.y());
            assertThat(page).hasURL(Pattern.compile("sel=" + id.replace(":", "(:|%3A)") + "$"));
        }

        page.evaluate(
                "() => { history.back(); history.back(); history.back(); history.forward(); }");

        page.waitForFunction(IN_STEP);
        settled(page).reload();
        waitUntilDrawn(page);
        page.waitForFunction(IN_STEP);
    }

    @Test
    void layoutSizesAndHiddenActorsLiveInTheAddress() {
        Page page = drawn("?layout=circle&size=degree&hide=RUS");
        assertThat(page.locator(".diplo-network__tools select").first()).hasValue("circle");
        assertThat(page.locator(".diplo-network__tools select").last()).hasValue("degree");
        assertThat(page.locator(".diplo-network__note")).containsText("1 acteur masqué");
        assertThat(page.evaluate("document.querySelector('diplo-network').placeOf('RUS')"))
                .isNull();

        page.locator(".diplo-network__tools select").first().selectOption("bloc");
        assertThat(page).hasURL(Pattern.compile("layout=bloc"));
        settled(page).goBack();
        assertThat(page).hasURL(Pattern.compile("layout=circle"));
        assertThat(page.locator(".diplo-network__tools select").first()).hasValue("circle");
        settled(page).goForward();
        assertThat(page.locator(".diplo-network__tools select").first()).hasValue("bloc");

        settled(page);
        page.locator("[data-command=undo]").click();
        assertThat(page).hasURL(Pattern.compile("layout=circle"));
    }
}
