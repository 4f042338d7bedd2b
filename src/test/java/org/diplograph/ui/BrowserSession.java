package org.diplograph.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diplograph.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What tests in a browser share: a server with the sample dossier and the built browser bundle, and
 * Chromium. Each test ends by checking that the browser reported no error.
 */
@SpringBootTest(
        classes = {Application.class, SampleDossierConfiguration.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
public class BrowserSession {
    private static final double MILLISECONDS = 30_000;
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--use-gl=angle",
                    "--use-angle=swiftshader",
                    "--enable-unsafe-swiftshader");

    private static final String SETTLED =
            """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
              return clients.length > 0
                && clients.every(client => !client.isActive || !client.isActive())
                && [...document.querySelectorAll('[data-state=loading], diplo-network')]
                  .every(picture => !picture.checkVisibility() || picture.resting);
            }
            """;

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> visits = new ArrayList<>();

    @LocalServerPort private int port;

    @BeforeAll
    static void startBrowser() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium =
                Optional.ofNullable(System.getenv("DIPLOGRAPH_CHROMIUM"))
                        .orElse("/usr/bin/chromium");
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of(chromium))
                                        .setArgs(ARGUMENTS));
        PlaywrightAssertions.setDefaultAssertionTimeout(MILLISECONDS);
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void endVisits() {
        visits.forEach(BrowserContext::close);
        assertThat(complaints).as("errors that the browser reported").isEmpty();
    }

    /**
     * Opens an address as someone who comes for the first time.
     *
     * @param language of the browser, such as {@code fr-FR}
     * @param address relative to the root
     */
    protected Page visit(String language, ColorScheme colours, int width, String address) {
        Page page =
                newPage(
                        new Browser.NewContextOptions()
                                .setLocale(language)
                                .setColorScheme(colours)
                                .setViewportSize(width, width < 600 ? 844 : 900));
        open(page, address);
        return page;
    }

    /** Opens an address relative to the root and waits until the page is settled. */
    protected void open(Page page, String address) {
        page.navigate("http://localhost:" + port + "/" + address);
        settled(page);
    }

    /** An empty page of a browser like this, closed at the end of the test. */
    protected Page newPage(Browser.NewContextOptions options) {
        BrowserContext visit = browser.newContext(options);
        visits.add(visit);
        visit.setDefaultTimeout(MILLISECONDS);
        Page page = visit.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        return page;
    }

    /** The first page in French on a phone, worked by touch. */
    protected Page onAPhone() {
        Page page =
                newPage(
                        new Browser.NewContextOptions()
                                .setLocale("fr-FR")
                                .setHasTouch(true)
                                .setIsMobile(true)
                                .setViewportSize(390, 844));
        open(page, "");
        return page;
    }

    /** Opens an address in French, light, on a wide screen. */
    protected Page visit(String address) {
        return visit("fr-FR", ColorScheme.LIGHT, 1440, address);
    }

    /**
     * The page once the server has answered everything, every picture is loaded and the network is
     * drawn where it stays. What a person does comes later than that.
     */
    protected static Page settled(Page page) {
        page.waitForFunction(SETTLED);
        return page;
    }

    /** Presses keys once the page is settled, as a person does. */
    protected static void press(Page page, String keys) {
        settled(page).keyboard().press(keys);
    }

    /** A point of the page, in pixels. */
    public record Place(double x, double y) {}

    /** Where an actor or a line of the network is seen on the page once nothing moves. */
    protected static Place place(Page page, String id) {
        Object found =
                settled(page)
                        .evaluate(
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

    protected static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** A button by all of its name. */
    protected static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
