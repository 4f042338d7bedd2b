package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.diplograph.ui.BrowserSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fingers, little motion, leaving early, and what of the picture lives in the address. */
class NetworkPictureBrowserTest extends BrowserSession {
    private record Place(double x, double y) {}

    private static Locator menu(Page page) {
        return page.getByRole(AriaRole.MENU);
    }

    private static void waitUntilDrawn(Page page) {
        assertThat(page.locator("diplo-network[data-ready]")).isVisible();
    }

    private Page drawn(String address) {
        Page page = visit(address);
        waitUntilDrawn(page);
        return page;
    }

    private Page onAPhone() {
        Page page =
                newPage(
                        new Browser.NewContextOptions()
                                .setLocale("fr-FR")
                                .setHasTouch(true)
                                .setIsMobile(true)
                                .setViewportSize(390, 844));
        open(page, "");
        waitUntilDrawn(page);
        return page;
    }

    private static Place place(Page page, String id) {
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
        return new Place(number(at.get("x")), number(at.get("y")));
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Test
    void aFingerThatRestsOnAnActorOpensItsMenuAndSelectsNothing() {
        Page page = onAPhone();
        CDPSession finger = page.context().newCDPSession(page);

        finger.send("Input.dispatchTouchEvent", finger("touchStart", place(page, "MLI")));
        assertThat(menu(page)).isVisible();
        assertThat(menu(page)).hasAttribute("aria-label", Pattern.compile("^Mali"));
        finger.send("Input.dispatchTouchEvent", finger("touchEnd", null));

        menu(page)
                .getByRole(
                        AriaRole.MENUITEM,
                        new Locator.GetByRoleOptions().setName("Voir son voisinage"))
                .tap();
        assertThat(page).hasURL(Pattern.compile("\\?focus=MLI$"));
    }

    @Test
    void aFingerThatMovesPullsAndOpensNoMenu() {
        Page page = onAPhone();
        Place mali = place(page, "MLI");
        CDPSession finger = page.context().newCDPSession(page);

        finger.send("Input.dispatchTouchEvent", finger("touchStart", mali));
        for (int moved = 10; moved <= 60; moved += 10) {
            Place on = new Place(mali.x() + moved, mali.y());
            finger.send("Input.dispatchTouchEvent", finger("touchMove", on));
        }
        finger.send("Input.dispatchTouchEvent", finger("touchEnd", null));

        assertThat(page.locator("[data-command=undo]")).isEnabled();
        assertThat(menu(page)).isHidden();
    }

    private static JsonObject finger(String type, @Nullable Place at) {
        JsonArray points = new JsonArray();
        if (at != null) {
            JsonObject point = new JsonObject();
            point.addProperty("x", at.x());
            point.addProperty("y", at.y());
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }

    /** Whether an actor stands where it will stand as soon as the button is pressed. */
    private static final String STANDS_AT_ONCE =
            """
            async () => {
              const canvas = document.querySelector('diplo-network');
              const distance = () => {
                const [one, other] = ['MLI', 'NER'].map((id) => canvas.placeOf(id));
                return Math.hypot(one.x - other.x, one.y - other.y);
              };
              canvas.querySelector('[data-command=zoomIn]').click();
              const before = distance();
              let last = before;
              for (let still = 0; still < 20;) {
                await new Promise(requestAnimationFrame);
                still = distance() === last ? still + 1 : 0;
                last = distance();
              }
              return before === last;
            }
            """;

    @Test
    void whoWantsLittleMotionSeesTheViewJump() {
        Page page = drawn("");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

        assertThat(page.evaluate(STANDS_AT_ONCE)).isEqualTo(true);

        page.emulateMedia(
                new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        assertThat(page.evaluate(STANDS_AT_ONCE)).isEqualTo(false);
    }

    /**
     * What is on its way when somebody leaves the page: the graph, the drawing library, the flags.
     */
    @ParameterizedTest
    @ValueSource(strings = {"/api/network", "/sigma-renderer-", "/layout\\.worker-", "\\.svg"})
    void leavingBeforeTheFirstDrawingIsNoError(String late) {
        Page page =
                newPage(
                        new Browser.NewContextOptions()
                                .setLocale("fr-FR")
                                .setViewportSize(1440, 900));
        List<Route> held = new ArrayList<>();
        open(page, "articles");
        page.route(Pattern.compile(late), held::add);
        page.locator(".frame-rail a").first().click();
        page.waitForCondition(() -> !held.isEmpty());
        page.locator(".frame-rail a[href^=articles]").first().click();
        assertThat(page.locator("diplo-network")).hasCount(0);
        page.unroute(Pattern.compile(late));
        held.forEach(Route::resume);

        settled(page).locator(".frame-rail a").first().click();
        waitUntilDrawn(page);
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

    /** A ring of organisations, each linked with the ten next to it: more lines than are styled. */
    private static JsonObject withARing(JsonObject graph) {
        int ring = 400;
        JsonObject actors = graph.getAsJsonObject("actors");
        JsonObject ties = graph.getAsJsonObject("ties");
        int first = actors.getAsJsonArray("ids").size();
        for (int i = 0; i < ring; i++) {
            actors.getAsJsonArray("ids").add("org:u-" + i);
            actors.getAsJsonArray("kinds").add(1);
            actors.getAsJsonArray("names").add("U " + i);
            actors.getAsJsonArray("labels").add(JsonNull.INSTANCE);
            for (String number : List.of("sources", "facts", "neighbours")) {
                actors.getAsJsonArray(number).add(20);
            }
            for (int step = 1; step <= 10; step++) {
                ties.getAsJsonArray("from").add(first + i);
                ties.getAsJsonArray("to").add(first + (i + step) % ring);
                ties.getAsJsonArray("types").add(14);
                ties.getAsJsonArray("statuses").add(0);
                ties.getAsJsonArray("sources").add(1);
                ties.getAsJsonArray("facts").add(1);
                ties.getAsJsonArray("domains").add(new JsonArray());
            }
        }
        graph.addProperty("version", "ring");
        return graph;
    }

    /** How many pixels of the picture have a colour rather than a grey. */
    private static int coloured(Page page) {
        byte[] seen = page.locator(".diplo-network__stage").screenshot();
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(seen));
            int coloured = 0;
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    Color colour = new Color(picture.getRGB(x, y));
                    int most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
                    int least = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
                    coloured += most - least > 60 ? 1 : 0;
                }
            }
            return coloured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void inALargeNetworkAllElseStepsBackFromWhatIsPointedAt() {
        Page page =
                newPage(
                        new Browser.NewContextOptions()
                                .setLocale("fr-FR")
                                .setViewportSize(1440, 900));
        page.route(
                Pattern.compile("/api/network"),
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setBody(
                                                withARing(
                                                                JsonParser.parseString(
                                                                                route.fetch()
                                                                                        .text())
                                                                        .getAsJsonObject())
                                                        .toString())));
        open(page, "");
        waitUntilDrawn(page);
        int before = coloured(page);
        Place one = place(page, "org:u-7");

        page.mouse().move(one.x(), one.y());
        page.waitForCondition(() -> coloured(page) < before / 3);

        page.mouse().move(1, 1);
        page.waitForCondition(() -> coloured(page) > before * 0.9);
    }
}
