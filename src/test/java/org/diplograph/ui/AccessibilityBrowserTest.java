package org.diplograph.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view as picture and as table, light and dark, on a screen and on a phone, as axe-core reads
 * it (WCAG 2.2 AA).
 */
class AccessibilityBrowserTest extends BrowserSession {
    private static final List<String> ADDRESSES =
            List.of(
                    "",
                    "?view=table",
                    "?domain=ENERGY&sel=RUS~org:aes~COOPERATES&asOf=2025-04-10",
                    "domains?sel=coop%23ENERGY",
                    "domains?view=table",
                    "timeline?sel=RUS&asOf=2025-04-05",
                    "timeline?view=table",
                    "map?sel=RUS",
                    "map?view=table&measure=ties",
                    "actors",
                    "actors/RUS?sel=RUS",
                    "articles",
                    "articles/001.txt?sel=RUS&sentence=3",
                    "guide",
                    "?from=1990-01-01&to=1990-01-02",
                    "articles/none.txt");

    private record Screen(String language, ColorScheme colours, int width) {}

    private static final List<Screen> SCREENS =
            List.of(
                    new Screen("fr-FR", ColorScheme.LIGHT, 1440),
                    new Screen("en-GB", ColorScheme.DARK, 1440),
                    new Screen("fr-FR", ColorScheme.DARK, 390),
                    new Screen("en-GB", ColorScheme.LIGHT, 390));

    static Stream<Arguments> everyViewOnEveryScreen() {
        return ADDRESSES.stream()
                .flatMap(address -> SCREENS.stream().map(screen -> Arguments.of(address, screen)));
    }

    @ParameterizedTest
    @MethodSource("everyViewOnEveryScreen")
    void nothingHindersAnyoneFromReadingIt(String address, Screen screen) {
        Page page = visit(screen.language, screen.colours, screen.width, address);
        assertThat(page.locator("h1")).hasCount(1);

        assertThat(Accessibility.hindrances(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing to scroll sideways")
                .isEqualTo(true);
    }
}
