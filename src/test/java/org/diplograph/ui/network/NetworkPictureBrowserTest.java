package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Little motion, leaving early, and what steps back in a large network. */
class NetworkPictureBrowserTest extends DrawnNetwork {
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
            actors.getAsJsonArray("forms").add(0);
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

    /** How many pixels of the drawing, without the tools over it, are dark. */
    private static int dark(Page page) {
        byte[] seen = page.locator(".diplo-network__stage").screenshot();
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(seen));
            int dark = 0;
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    Color colour = new Color(picture.getRGB(x, y));
                    dark += colour.getRed() < 110 && colour.getGreen() < 110 ? 1 : 0;
                }
            }
            return dark;
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
        page.addStyleTag(
                new Page.AddStyleTagOptions()
                        .setContent(
                                "diplo-network > :not(.diplo-network__stage)"
                                        + " { visibility: hidden !important; }"));
        int before = dark(page);
        Place one = place(page, "org:u-7");

        page.mouse().move(one.x(), one.y());
        page.waitForCondition(() -> dark(page) < before / 3);

        page.mouse().move(1, 1);
        page.waitForCondition(() -> dark(page) > before * 0.9);
    }
}
