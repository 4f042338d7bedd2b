package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The network without WebGL, and when there is more than can be drawn. */
class NetworkFallbackBrowserTest extends DrawnNetwork {
    private static final String NO_LINKING =
            """
            const given = WebGL2RenderingContext.prototype.getProgramParameter;
            WebGL2RenderingContext.prototype.getProgramParameter = function (program, what) {
              return what === this.LINK_STATUS ? false : given.call(this, program, what);
            };
            """;
    private static final String LOST_WHILE_COMPILING =
            """
            WebGL2RenderingContext.prototype.compileShader = function () {
              this.getExtension('WEBGL_lose_context')?.loseContext();
            };
            """;

    private Page withoutWebGl() {
        return withScript(
                """
                const given = HTMLCanvasElement.prototype.getContext;
                HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
                  return kind.startsWith('webgl') ? null : given.call(this, kind, ...rest);
                };
                """);
    }

    private Page withScript(String script) {
        Page page =
                newPage(
                        new Browser.NewContextOptions()
                                .setLocale("fr-FR")
                                .setViewportSize(1440, 900));
        page.addInitScript(script);
        return page;
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

    @ParameterizedTest
    @ValueSource(strings = {NO_LINKING, LOST_WHILE_COMPILING})
    void graphicsThatFailOnTheWayAreDoneWithoutAsWell(String script) {
        Page page = withScript(script);
        open(page, "");
        waitUntilDrawn(page);

        assertThat(page.locator(".diplo-network__note")).containsText("Dessin simplifié");
        assertThat(page.locator(".diplo-network__stage canvas")).hasCount(0);
        assertThat(page.locator(".diplo-network__svg .actor[data-id=RUS]")).isVisible();
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
}
