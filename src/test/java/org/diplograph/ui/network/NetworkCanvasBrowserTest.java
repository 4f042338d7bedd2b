package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.MouseButton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.diplograph.ui.BrowserSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done to the drawn network, by mouse, by touch and by keyboard alone. */
class NetworkCanvasBrowserTest extends BrowserSession {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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

    private record Place(double x, double y) {}

    private static Locator canvas(Page page) {
        return page.locator("diplo-network");
    }

    private static Locator stage(Page page) {
        return page.locator(".diplo-network__stage");
    }

    private static Locator said(Page page) {
        return page.locator(".diplo-network__live");
    }

    private static Locator menu(Page page) {
        return page.getByRole(AriaRole.MENU);
    }

    private static Locator entry(Page page, String name) {
        return menu(page)
                .getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(name));
    }

    private Page drawn(String address) {
        Page page = visit(address);
        waitUntilDrawn(page);
        return page;
    }

    private static void waitUntilDrawn(Page page) {
        assertThat(page.locator("diplo-network[data-ready]")).isVisible();
    }

    /** Where an actor or a line is seen on the page once nothing moves. */
    private static Place place(Page page, String id) {
        settled(page);
        Object found =
                page.evaluate(
                        """
                        id => {
                          const canvas = document.querySelector('diplo-network');
                          const box = canvas.getBoundingClientRect();
                          const at = canvas.placeOf(id);
                          return at && { x: at.x + box.x, y: at.y + box.y };
                        }
                        """,
                        id);
        Map<?, ?> at = (Map<?, ?>) found;
        assertThat(at).as("place of " + id).isNotNull();
        return new Place(number(at.get("x")), number(at.get("y")));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static void rightClick(Page page, String id) {
        Place at = place(page, id);
        settled(page)
                .mouse()
                .click(at.x(), at.y(), new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
    }

    private static void drag(Page page, Place from, Place to) {
        page.mouse().move(from.x(), from.y());
        page.mouse().down();
        page.mouse().move((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        page.mouse().move(to.x(), to.y());
        page.mouse().up();
    }

    @Test
    void aLineUnderThePointerShowsWhatItSaysAndAClickOpensItsEvidence() {
        Page page = drawn("?type=WITHDRAWS_FROM");
        Place line = place(page, "MLI~org:cedeao~WITHDRAWS_FROM");

        page.mouse().move(line.x(), line.y());

        assertThat(page.locator(".diplo-network__tip")).containsText("se retire de");
        settled(page).mouse().click(line.x(), line.y());
        assertThat(page).hasURL(Pattern.compile("sel=MLI~org(:|%3A)cedeao~WITHDRAWS_FROM"));
        assertThat(page.locator(".evidence h2")).hasText("Mali – CEDEAO");
    }

    @Test
    void aDoubleClickKeepsTheNeighbourhoodInTheAddressAndKeysWidenIt() {
        Page page = drawn("");
        Place mali = place(page, "MLI");

        settled(page).mouse().dblclick(mali.x(), mali.y());

        assertThat(page).hasURL(Pattern.compile("focus=MLI(&|$)"));
        Locator note = page.locator(".diplo-network__note");
        assertThat(note).containsText("Autour de Mali");
        press(page, "2");
        assertThat(page).hasURL(Pattern.compile("focus=MLI&sel=MLI&steps=2$"));
        assertThat(note.locator("[aria-pressed=true]")).hasText("2");

        settled(page).reload();
        waitUntilDrawn(page);
        assertThat(note.locator("[aria-pressed=true]")).hasText("2");

        note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tout le réseau"))
                .click();
        assertThat(note).hasCount(0);
        assertThat(page).not().hasURL(Pattern.compile("focus="));
    }

    @Test
    void everythingCanBeDoneByKeyboard() {
        Page page = drawn("");
        stage(page).focus();

        press(page, "ArrowRight");
        assertThat(said(page)).containsText("Russie · État · ");
        assertThat(said(page)).containsText("AES");
        press(page, "Enter");
        assertThat(page).hasURL(Pattern.compile("focus=RUS$"));
        assertThat(said(page)).containsText("À 1 pas de Russie");
        press(page, "3");
        assertThat(page).hasURL(Pattern.compile("focus=RUS&steps=3$"));
        press(page, "Backspace");
        assertThat(page).not().hasURL(Pattern.compile("focus="));

        press(page, "Space");
        assertThat(page).hasURL(Pattern.compile("sel=RUS$"));
        press(page, "Shift+F10");
        assertThat(menu(page)).isVisible();
        assertThat(entry(page, "Lire les preuves")).isFocused();
        press(page, "ArrowDown");
        assertThat(entry(page, "Voir son voisinage")).isFocused();
        press(page, "Escape");
        assertThat(menu(page)).isHidden();
        assertThat(stage(page)).isFocused();

        press(page, "Shift+F10");
        press(page, "Enter");
        assertThat(page.locator(".evidence h2")).isFocused();
    }

    @Test
    void anActorHiddenFromTheMenuComesBackByUndoing() {
        Page page = drawn("");
        rightClick(page, "NER");
        entry(page, "Masquer").click();

        Locator note = page.locator(".diplo-network__note");
        assertThat(note).containsText("1 acteur masqué");
        assertThat(settled(page).evaluate("document.querySelector('diplo-network').placeOf('NER')"))
                .isNull();
        press(page, "Control+z");
        assertThat(note).hasCount(0);
        press(page, "Control+Shift+z");
        assertThat(note).containsText("1 acteur masqué");

        settled(page).reload();
        waitUntilDrawn(page);
        assertThat(note).containsText("1 acteur masqué");
        note.getByText("Tout afficher").click();
        assertThat(note).hasCount(0);
    }

    @Test
    void aPathIsFollowedFromOneActorToAnother() {
        Page page = drawn("");
        rightClick(page, "org:cedeao");
        entry(page, "Chemin à partir d’ici").click();
        assertThat(page.locator(".diplo-network__note")).containsText("Chemin depuis");

        rightClick(page, "RUS");
        entry(page, "Chemin jusqu’ici").click();

        assertThat(page).hasURL(Pattern.compile("ask=path~org(:|%3A)cedeao~RUS"));
        assertThat(page).hasURL(Pattern.compile("sel=(MLI|NER)(,|%2C)RUS(,|%2C)org"));
        assertThat(said(page)).containsText("Confédération des États du Sahel");
        assertThat(page.locator(".evidence-kind")).hasText("Liens entre 4 acteurs");
    }

    @Test
    void severalActorsAreSelectedWithABoxALassoOrOneByOne() {
        Page page = drawn("");
        Place mali = place(page, "MLI");
        Place niger = place(page, "NER");
        page.keyboard().down("Shift");
        drag(
                page,
                new Place(Math.min(mali.x(), niger.x()) - 30, Math.min(mali.y(), niger.y()) - 30),
                new Place(Math.max(mali.x(), niger.x()) + 30, Math.max(mali.y(), niger.y()) + 30));
        page.keyboard().up("Shift");
        assertThat(page).hasURL(Pattern.compile("sel=MLI(,|%2C)NER"));
        assertThat(page.locator(".evidence-kind")).containsText("Liens entre");

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sélectionner une zone"))
                .click();
        Place russia = place(page, "RUS");
        page.mouse().move(russia.x() - 40, russia.y() - 40);
        page.mouse().down();
        for (int[] corner : new int[][] {{40, -40}, {40, 40}, {-40, 40}}) {
            page.mouse().move(russia.x() + corner[0], russia.y() + corner[1]);
        }
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile("sel=RUS$"));

        Place bloc = place(page, "org:aes");
        page.keyboard().down("Control");
        settled(page).mouse().click(bloc.x(), bloc.y());
        page.keyboard().up("Control");
        assertThat(page).hasURL(Pattern.compile("sel=RUS(,|%2C)org(:|%3A)aes"));
        assertThat(page.locator(".evidence h2")).hasText("Russie, AES");
    }

    @Test
    void anActorMovedByHandStaysThereAndGoesBackByUndoing() {
        Page page = drawn("");
        Place before = place(page, "RUS");
        Place wanted = new Place(before.x() + 60, before.y() - 45);
        drag(page, before, wanted);

        assertThat(place(page, "RUS").x()).isCloseTo(wanted.x(), within(2.0));
        assertThat(place(page, "RUS").y()).isCloseTo(wanted.y(), within(2.0));
        settled(page).mouse().click(wanted.x(), wanted.y());
        assertThat(page).hasURL(Pattern.compile("sel=RUS$"));
        settled(page).reload();
        waitUntilDrawn(page);
        rightClick(page, "RUS");
        assertThat(entry(page, "Libérer la position")).isVisible();
        press(page, "Escape");

        Place mali = place(page, "MLI");
        drag(page, mali, new Place(mali.x() + 50, mali.y()));
        assertThat(place(page, "MLI").x()).isCloseTo(mali.x() + 50, within(2.0));
        press(page, "Control+z");
        assertThat(place(page, "MLI").x()).isCloseTo(mali.x(), within(0.5));
    }

    @Test
    void inAnotherLayoutEveryActorIsDrawnAtItsNewPlaceAndUndoingBringsItBack() {
        Page page = drawn("");
        Place before = place(page, "RUS");
        Locator layouts = page.getByLabel("Disposition").locator("select").first();

        layouts.selectOption("circle");
        Place after = place(page, "RUS");
        assertThat(after).isNotEqualTo(before);
        settled(page).mouse().click(after.x(), after.y());
        assertThat(page).hasURL(Pattern.compile("sel=RUS$"));

        press(page, "Control+z");
        assertThat(page).not().hasURL(Pattern.compile("sel="));
        press(page, "Control+z");
        assertThat(layouts).hasValue("force");
    }

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
    void anSvgPictureTellsEverythingWithoutScripts(@TempDir Path folder) {
        Page page = drawn("?domain=ENERGY");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Exporter").setExact(true))
                .click();
        Download download = page.waitForDownload(() -> entry(page, "SVG").click());
        Path file = folder.resolve("picture.svg");
        download.saveAs(file);

        Page opened = newPage(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        opened.navigate(file.toUri().toString());

        assertThat(download.suggestedFilename()).isEqualTo("diplograph.svg");
        for (String text : List.of("Russie", "AES", "énergie et ressources", "Coopération")) {
            assertThat(opened.locator("svg text").getByText(text).first()).isVisible();
        }
        assertThat(opened.locator("svg text").getByText(Pattern.compile("domain=ENERGY")).first())
                .isVisible();
        assertThat(
                        opened.locator("svg text")
                                .getByText(Pattern.compile("Sources.*articles? du dossier"))
                                .first())
                .isVisible();
        assertThat(opened.locator("script")).hasCount(0);
    }

    @Test
    void aPngPictureIsAsLargeAsItWasAskedFor() {
        Page page = drawn("");
        List<?> widths =
                (List<?>)
                        page.evaluate(
                                """
                                async () => {
                                  const canvas = document.querySelector('diplo-network');
                                  const width = async scale =>
                                    (await createImageBitmap(await canvas.exportPicture('png', scale))).width;
                                  return [await width(1), await width(4)];
                                }
                                """);

        assertThat(number(widths.get(1))).isCloseTo(4 * number(widths.get(0)), within(4.0));
    }

    @Test
    void printingLeavesNothingButThePicture() {
        Page page = drawn("");
        page.evaluate("window.print = () => {}");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Exporter").setExact(true))
                .click();
        entry(page, "PDF").click();

        Locator paper = page.locator(".diplo-print");
        assertThat(paper).hasCount(1);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(paper).isVisible();
        assertThat(stage(page)).isHidden();
        assertThat(paper.locator("text").getByText("Russie").first()).isVisible();
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(paper).hasCount(0);
    }

    @Test
    void withoutWebGlTheNetworkIsDrawnAllTheSameAndSaysSo() {
        Page page = withoutWebGl();
        open(page, "");
        waitUntilDrawn(page);

        assertThat(page.locator(".diplo-network__note")).containsText("Dessin simplifié");
        page.locator(".diplo-network__svg .actor[data-id=RUS]").click();
        assertThat(page).hasURL(Pattern.compile("sel=RUS$"));
    }

    private Page withoutWebGl() {
        Page page =
                newPage(
                        new Browser.NewContextOptions()
                                .setLocale("fr-FR")
                                .setViewportSize(1440, 900));
        page.addInitScript(
                """
                const given = HTMLCanvasElement.prototype.getContext;
                HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
                  return kind.startsWith('webgl') ? null : given.call(this, kind, ...rest);
                };
                """);
        return page;
    }

    @Test
    void onAPhoneFingersMoveTheViewAndEveryToolIsInReach() {
        Page page =
                newPage(
                        new Browser.NewContextOptions()
                                .setLocale("fr-FR")
                                .setHasTouch(true)
                                .setIsMobile(true)
                                .setViewportSize(390, 844));
        open(page, "");
        waitUntilDrawn(page);
        Place mali = place(page, "MLI");

        page.touchscreen().tap(mali.x(), mali.y());

        assertThat(page).hasURL(Pattern.compile("sel=MLI$"));
        assertThat(page.locator(".diplo-network__legend-box")).isHidden();
        for (Locator tool : page.locator(".diplo-network__tools > *").all()) {
            tool.scrollIntoViewIfNeeded();
            assertThat(tool).isInViewport();
        }
    }

    @Test
    void twoFingersZoom() {
        Page page =
                newPage(
                        new Browser.NewContextOptions()
                                .setLocale("fr-FR")
                                .setHasTouch(true)
                                .setIsMobile(true)
                                .setViewportSize(390, 844));
        open(page, "");
        waitUntilDrawn(page);
        double before = distance(place(page, "MLI"), place(page, "NER"));
        CDPSession fingers = page.context().newCDPSession(page);

        for (int spread : new int[] {40, 60, 80, 100}) {
            fingers.send("Input.dispatchTouchEvent", touch(spread));
        }
        fingers.send("Input.dispatchTouchEvent", touch(0));

        assertThat(distance(place(page, "MLI"), place(page, "NER"))).isGreaterThan(before * 1.3);
    }

    private static double distance(Place one, Place other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /** Two fingers so far from the middle of the picture, or none for 0. */
    private static JsonObject touch(int spread) {
        JsonArray points = new JsonArray();
        for (int side : spread == 0 ? new int[] {} : new int[] {-1, 1}) {
            JsonObject point = new JsonObject();
            point.addProperty("x", 195 + side * spread);
            point.addProperty("y", 620);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty(
                "type", spread == 0 ? "touchEnd" : spread == 40 ? "touchStart" : "touchMove");
        event.add("touchPoints", points);
        return event;
    }

    @Test
    void aPartOfALargeNetworkSaysSoAndWithoutWebGlTheTableIsOffered() {
        Page page = withoutWebGl();
        page.route(
                Pattern.compile("/api/network"),
                route -> {
                    JsonObject graph =
                            JsonParser.parseString(route.fetch().text()).getAsJsonObject();
                    graph.add("shown", extent(graph, 0));
                    graph.add("total", extent(graph, 40));
                    route.fulfill(new Route.FulfillOptions().setBody(graph.toString()));
                });
        open(page, "");
        waitUntilDrawn(page);
        assertThat(page.locator(".diplo-network__note").first())
                .containsText(Pattern.compile("acteurs sur 4\\d et \\d liens sur 4\\d"));

        page.unroute(Pattern.compile("/api/network"));
        page.route(
                Pattern.compile("/api/network"),
                route -> {
                    JsonObject graph =
                            JsonParser.parseString(route.fetch().text()).getAsJsonObject();
                    JsonObject actors = graph.getAsJsonObject("actors");
                    for (String column : actors.keySet()) {
                        JsonArray values = actors.getAsJsonArray(column);
                        for (int i = 0; i <= 300; i++) {
                            if (column.equals("ids")) {
                                values.add("org:union-" + i);
                            } else {
                                values.add(values.get(0));
                            }
                        }
                    }
                    graph.addProperty("version", "large");
                    route.fulfill(new Route.FulfillOptions().setBody(graph.toString()));
                });
        settled(page).reload();
        Locator message = page.locator(".diplo-network__message");
        assertThat(message).containsText("Trop d’acteurs");
        message.getByText("Ouvrir le tableau").click();
        assertThat(page).hasURL(Pattern.compile("view=table"));
        assertThat(page.locator("vaadin-grid")).isVisible();
    }

    private static JsonObject extent(JsonObject graph, int more) {
        JsonObject extent = new JsonObject();
        JsonArray actors = graph.getAsJsonObject("actors").getAsJsonArray("ids");
        JsonArray ties = graph.getAsJsonObject("ties").getAsJsonArray("from");
        extent.addProperty("actors", actors.size() + more);
        extent.addProperty("ties", ties.size() + more);
        return extent;
    }

    @Test
    void nothingHindersAnyoneFromUsingMenusAndNotes() {
        Page page = visit("fr-FR", ColorScheme.DARK, 1440, "?focus=MLI&steps=2&sel=MLI,org:aes");
        waitUntilDrawn(page);
        assertThat(page.locator(".diplo-network__note")).isVisible();
        rightClick(page, "MLI");
        assertThat(menu(page)).isVisible();

        assertThat(
                        new AxeBuilder(page)
                                .withTags(WCAG)
                                .exclude("vaadin-connection-indicator")
                                .analyze()
                                .getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }
}
