package org.diplograph.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.diplograph.article.ArticleFolder;
import org.diplograph.article.ArticleReader;
import org.diplograph.dossier.DossierImport.Opened;
import org.diplograph.dossier.DossierReader;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.extraction.RuleBasedExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One question of an analyst, a presenter and a pupil to the articles that come along, each to its
 * sentences.
 */
class SceneQuestionsBrowserTest extends BrowserSession {
    @Autowired private DossierService dossiers;

    @BeforeEach
    void openTheArticlesThatComeAlong() {
        DossierReader reader =
                new DossierReader(
                        new ArticleFolder(ArticleReader.create()), RuleBasedExtractor.create());
        dossiers.open(((Opened) reader.read(Path.of("seeds"))).dossier());
    }

    @AfterEach
    void openTheSampleAgain() {
        dossiers.open(SampleDossier.create());
    }

    private static Locator quotations(Page page) {
        return page.locator(".evidence .quotation");
    }

    private static Locator status(Page page, String countAndStatus) {
        return page.locator(".status-switch")
                .filter(new Locator.FilterOptions().setHasText(countAndStatus));
    }

    /** Ticks a choice of one of the filters. */
    private static void tick(Page page, String menu, String choice) {
        page.locator(".filter-button").filter(new Locator.FilterOptions().setHasText(menu)).click();
        Locator box =
                settled(page)
                        .getByRole(
                                AriaRole.CHECKBOX,
                                new Page.GetByRoleOptions().setName(choice).setExact(true));
        box.check();
        press(page, "Escape");
        assertThat(box).isHidden();
    }

    @Test
    void whoCooperatesWithWhomOnEnergyAndWhoSaysSo() {
        Page page = visit("fr-FR", ColorScheme.LIGHT, 1440, "");
        tick(page, "Relations", "Coopère avec");
        tick(page, "Domaines", "Énergie et ressources");
        assertThat(page).hasURL(Pattern.compile("\\?domain=ENERGY&type=COOPERATES$"));
        assertThat(page.locator("diplo-network [data-kind=domain]")).hasCount(1);
        Place line = place(page, "RUS~org:aes~COOPERATES#ENERGY");

        page.mouse().click(line.x(), line.y());

        assertThat(page.locator(".evidence h2")).hasText("Russie – AES");
        assertThat(quotations(page))
                .hasText(
                        new String[] {
                            "According to the joint communiqué, the AES and Russia will cooperate in:",
                            "energy, including civil nuclear power;",
                            "Le communiqué prévoit une coopération entre l’AES et la Russie dans les domaines suivants :",
                            "l’énergie, y compris le nucléaire civil ;",
                            "L’AES et la Russie ont décidé de coopérer dans l’énergie, nucléaire civil compris, et dans l’enseignement supérieur."
                        });

        status(page, "1 affirmé").click();
        assertThat(quotations(page))
                .hasText(
                        new String[] {
                            "L’AES et la Russie ont décidé de coopérer dans l’énergie, nucléaire civil compris, et dans l’enseignement supérieur."
                        });
        assertThat(page.locator(".fact-source"))
                .containsText("La Russie et l’AES tiennent leurs premières consultations à Moscou");
        assertThat(page.locator(".fact-date")).hasText("sans date propre ; publié le 3 avril 2025");
    }

    @Test
    void sinceWhenIsMaliOutOfEcowasAndBackToTheSlideWithOneKey() {
        Page page = visit("en-GB", ColorScheme.LIGHT, 1024, "?type=WITHDRAWS_FROM");
        page.locator("vaadin-menu-bar-button").first().click();
        page.getByText("Projector mode").click();
        assertThat(page.locator("body")).hasClass(Pattern.compile("projected"));
        press(page, "Escape");
        press(page, "f");
        page.waitForFunction("() => document.fullscreenElement !== null");
        assertThat(page.locator(".evidence")).isHidden();
        page.locator(".diplo-network__stage").focus();
        press(page, "+");
        Place slide = place(page, "MLI");
        Place line = place(page, "MLI~org:cedeao~WITHDRAWS_FROM");

        page.mouse().click(line.x(), line.y());

        assertThat(page.locator(".evidence h2")).hasText("Mali – ECOWAS");
        Locator dated =
                page.locator(".fact-card")
                        .filter(new Locator.FilterOptions().setHasText("29 January 2025"));
        assertThat(dated.locator(".quotation"))
                .hasText(
                        new String[] {
                            "Le 29 janvier 2025, le Mali quitte la CEDEAO.",
                            "On 29 January 2025, a year after announcing it, Mali, Niger and Burkina Faso withdrew from the Economic Community of West African States (ECOWAS)."
                        });
        dated.first().locator(".fact-open").click();
        assertThat(page.locator(".reader-sentence.is-current"))
                .containsText("Le 29 janvier 2025, le Mali quitte la CEDEAO.");
        assertThat(page.locator(".reader-sentence.is-current")).isInViewport();

        settled(page).goBack();
        assertThat(dated.first().locator(".fact-open")).isFocused();
        settled(page).goBack();

        assertThat(page).hasURL(Pattern.compile("/\\?type=WITHDRAWS_FROM$"));
        assertThat(page.locator(".evidence")).isHidden();
        assertThat(page.evaluate("() => document.fullscreenElement !== null")).isEqualTo(true);
        Place again = place(page, "MLI");
        assertThat(again.x()).isCloseTo(slide.x(), within(1.0));
        assertThat(again.y()).isCloseTo(slide.y(), within(1.0));
    }

    @Test
    void whichOfTheseIsOnlyHopedForOnAPhone() {
        Page page = onAPhone();
        assertThat(page.locator("diplo-hints li :visible"))
                .hasText(
                        new String[] {
                            "Touchez un trait : ses phrases s’ouvrent.",
                            "Trait plein : affirmé. Tirets longs : prévu ; courts : souhaité. Points : possible.",
                            "La loupe cherche un acteur, un article ou une phrase."
                        });
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compris")).tap();
        assertThat(page.locator("diplo-hints li").first()).isHidden();
        page.evaluate(
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        Place aes = place(page, "org:aes");

        page.touchscreen().tap(aes.x(), aes.y());

        assertThat(page.locator(".evidence h2")).hasText("Alliance des États du Sahel (AES)");
        assertThat(page.locator(".evidence")).isInViewport();
        page.waitForFunction(
                """
                () => {
                  const canvas = document.querySelector('diplo-network');
                  const { x, y } = canvas.placeOf('org:aes');
                  const box = canvas.getBoundingClientRect();
                  return canvas.contains(document.elementFromPoint(x + box.x, y + box.y));
                }""");
        status(page, "souhaité").tap();

        assertThat(page).hasURL(Pattern.compile("status=DESIRED"));
        assertThat(status(page, "souhaité")).hasAttribute("aria-pressed", "true");
        assertThat(quotations(page))
                .hasText(
                        new String[] {
                            "L’organisation ouest-africaine, qui dit garder sa porte ouverte, souhaite négocier avec l’AES la libre circulation des personnes.",
                            "Russia is ready to cooperate with the AES in trade, investment and transport, and wants their banks to work together.",
                            "L’AES souhaite coopérer avec la Russie dans la sécurité et le développement.",
                            "L’AES voudrait que la Russie l’aide à repousser les groupes armés."
                        });
        page.locator(".fact-open").nth(2).tap();
        assertThat(page.locator(".reader-sentence.is-current"))
                .containsText(
                        "L’AES souhaite coopérer avec la Russie dans la sécurité et le développement.");
        assertThat(page.locator(".reader-sentence.is-current")).isInViewport();

        settled(page).goBack();
        assertThat(quotations(page)).hasCount(4);
        settled(page).goBack();
        assertThat(status(page, "souhaité")).hasAttribute("aria-pressed", "false");
        settled(page).goBack();
        assertThat(page.locator(".evidence")).isHidden();
        assertThat(page.locator(".diplo-network__tip")).isHidden();
        assertThat(page).hasURL(Pattern.compile("/$"));
    }
}
