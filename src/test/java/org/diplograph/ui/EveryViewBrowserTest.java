package org.diplograph.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds in every view: one state, reached by anyone, at any width. */
class EveryViewBrowserTest extends BrowserSession {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String STATE = "?domain=ENERGY&sel=RUS";

    private static String told(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    }

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

    @ParameterizedTest
    @CsvSource({
        "actors, LIGHT",
        "actors, DARK",
        "actors/RUS?sel=RUS, LIGHT",
        "actors/RUS?sel=RUS, DARK",
        "domains?sel=coop%23ENERGY, LIGHT",
        "domains?sel=coop%23ENERGY, DARK",
        "domains?view=table, LIGHT",
        "articles, LIGHT",
        "articles/001.txt?sentence=3, DARK",
        "guide, LIGHT",
        "guide, DARK"
    })
    void nothingHindersAnyoneFromReadingIt(String address, ColorScheme colours) {
        Page page = visit("fr-FR", colours, 1440, address);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("diplo-domain-chart[data-state=loading]")).hasCount(0);

        assertThat(
                        new AxeBuilder(page)
                                .withTags(WCAG)
                                .exclude("vaadin-connection-indicator")
                                .analyze()
                                .getViolations())
                .extracting(EveryViewBrowserTest::told)
                .isEmpty();
    }

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
        assertThat(page).hasURL(Pattern.compile("/domains\\?sel="));
        box.locator(".diplo-tour__next").focus();
        press(page, "Enter");
        assertThat(box).isHidden();

        page.locator(".frame-rail a").first().click();
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
