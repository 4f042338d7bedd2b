package org.diplograph.benchmark;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.diplograph.benchmark.BrowserTrace.Span;
import org.diplograph.dossier.SyntheticSize;

/** Measures in Chromium, without a graphics processor, what a page of a large dossier costs. */
final class BrowserFigures {
    private static final List<String> VIEWS =
            List.of("", "domains", "timeline", "map", "actors", "articles");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--no-first-run",
                    "--use-gl=angle",
                    "--use-angle=swiftshader",
                    "--enable-unsafe-swiftshader");
    private static final double MOST_WAITED = 90_000;
    private static final double MOST_SCRIPT = 4;
    private static final double LONG = 50;
    private static final double TOO_LONG = 200;

    /** Pixels from the lower edge: a network that fits ends 30 above it. */
    private static final int MARGIN = 8;

    private static final int STEPS = 60;
    private static final int BARS_FOR = 5_000;

    private final Browser browser;
    private final String server;
    private final SyntheticSize size;

    private BrowserFigures(Browser browser, String server, SyntheticSize size) {
        this.browser = browser;
        this.server = server;
        this.size = size;
    }

    static void print(SyntheticServer server, SyntheticSize size) {
        try (Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser =
                        playwright
                                .chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(chromium())
                                                .setArgs(ARGUMENTS))) {
            BrowserFigures figures = new BrowserFigures(browser, server.address(), size);
            System.out.printf(
                    "  Chromium %s, 1440 x 900, drawn by the processor%n", browser.version());
            VIEWS.forEach(view -> figures.print(view, view.isEmpty() ? "network" : view, ""));
            figures.print("", "network, as many as can be drawn", "&ties=20000");
        }
    }

    private static Path chromium() {
        return Path.of(
                Optional.ofNullable(System.getenv("DIPLOGRAPH_CHROMIUM"))
                        .orElse("/usr/bin/chromium"));
    }

    private void print(String view, String name, String more) {
        try (BrowserContext visit =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("en-GB")
                                .setViewportSize(1440, 900))) {
            visit.setDefaultTimeout(MOST_WAITED);
            visit.addInitScript(script());
            Page page = visit.newPage();
            browser.startTracing(
                    page, new Browser.StartTracingOptions().setCategories(BrowserTrace.CATEGORIES));
            BrowserTrace loading;
            try {
                page.navigate(server + view + Benchmarks.EVERYTHING + more);
                page.waitForFunction("() => window.diplographSeen.ready !== null");
                page.waitForFunction(
                        "() => performance.now() - Math.max(window.diplographSeen.busyUntil,"
                                + " window.diplographSeen.ready) > 2000");
            } catch (TimeoutError e) {
                Figure.print(name, "NOT SHOWN within " + (int) (MOST_WAITED / 1_000) + " s");
                browser.stopTracing();
                return;
            }
            loading = BrowserTrace.read(browser.stopTracing());
            double ready =
                    ((Number) page.evaluate("() => window.diplographSeen.ready")).doubleValue();
            Figure.print(name + ": navigation to first drawn frame", ready, "ms");
            printTasks(loading);
            if (view.isEmpty()) {
                printFrames(page, "pan", this::pan);
                printFrames(page, "zoom", this::zoom);
            }
            Figure.print("  JS heap", heap(visit, page) / 1e6, "MB");
        }
    }

    private void printTasks(BrowserTrace trace) {
        List<Span> tasks = trace.tasksLongerThan(LONG);
        List<Span> tooLong = trace.tasksLongerThan(TOO_LONG);
        String counts =
                String.format(
                        Locale.ROOT,
                        "%d over 50 ms, %d over 200 ms; longest %.0f ms (CPU %.0f ms)",
                        tasks.size(),
                        tooLong.size(),
                        tasks.stream().mapToDouble(Span::length).max().orElse(0),
                        tasks.stream().mapToDouble(Span::processor).max().orElse(0));
        Figure.print(
                "  tasks after first paint",
                size.actors() == BARS_FOR
                        ? counts + "   (none over 200 ms: " + Figure.kept(tooLong.isEmpty()) + ")"
                        : counts);
    }

    private interface Gesture {
        void make(Page page, BoundingBox canvas);
    }

    private void printFrames(Page page, String name, Gesture gesture) {
        BoundingBox canvas = Objects.requireNonNull(page.locator("diplo-network").boundingBox());
        browser.startTracing(
                page, new Browser.StartTracingOptions().setCategories(BrowserTrace.CATEGORIES));
        gesture.make(page, canvas);
        List<Span> frames = BrowserTrace.read(browser.stopTracing()).scriptPerFrame();
        if (frames.isEmpty()) {
            Figure.print("  script per frame, " + name, "no frame was drawn");
            return;
        }
        Samples clock = Samples.of(frames.stream().map(Span::length).toList());
        Samples processor = Samples.of(frames.stream().map(Span::processor).toList());
        printFrame("  script per frame, " + name + ": median", clock.median(), name);
        printFrame("    of the processor: median", processor.median(), name);
        Figure.print(
                "    95 of 100",
                String.format(
                        Locale.ROOT,
                        "%.1f ms, of the processor %.1f ms; %d frames",
                        clock.p95(),
                        processor.p95(),
                        frames.size()));
    }

    private void printFrame(String label, double value, String gesture) {
        if (size.actors() == BARS_FOR && gesture.equals("pan")) {
            Figure.print(label, value, "ms", MOST_SCRIPT);
        } else {
            Figure.print(label, value, "ms");
        }
    }

    /**
     * Pulls the view by its lower margin, where nothing is drawn that could be pulled instead. Asks
     * for no frames of its own: those would count as well.
     */
    private void pan(Page page, BoundingBox canvas) {
        double x = canvas.x + canvas.width / 2;
        double y = canvas.y + canvas.height - MARGIN;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + 3 * STEPS, y - 2 * STEPS, new Mouse.MoveOptions().setSteps(STEPS));
        page.mouse().up();
        if (page.locator("[data-command=undo]").isEnabled()) {
            throw new IllegalStateException("A mark was pulled instead of the view");
        }
    }

    private void zoom(Page page, BoundingBox canvas) {
        page.mouse().move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
        for (int i = 0; i < STEPS; i++) {
            page.mouse().wheel(0, i < STEPS / 2 ? -60 : 60);
        }
    }

    private static double heap(BrowserContext visit, Page page) {
        CDPSession session = visit.newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        session.send("Performance.enable");
        for (JsonElement metric :
                session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            JsonObject one = metric.getAsJsonObject();
            if (one.get("name").getAsString().equals("JSHeapUsedSize")) {
                return one.get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("Chromium does not tell its heap");
    }

    private static String script() {
        try (InputStream file =
                Objects.requireNonNull(BrowserFigures.class.getResourceAsStream("observe.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
