package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.diplograph.ui.BrowserSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The network at rest looks as it did: compares the drawing, without the tools around it, with
 * pictures that were kept, within the tolerance of {@link PictureComparison}. The kept pictures are
 * drawn by Chromium's software WebGL with the fonts of Debian. With {@code
 * -Ddiplograph.scenes=true} they are taken anew.
 */
class NetworkScenesBrowserTest extends BrowserSession {
    private static final Path KEPT = Path.of("src/test/resources/network/scenes");
    private static final Path SEEN = Path.of("target/network-scenes");
    private static final int MOST_LOOKS = 60;

    @ParameterizedTest
    @CsvSource({
        "two-withdrawals, ?type=WITHDRAWS_FROM&colour=relation, LIGHT",
        "aes-and-russia, ?sel=org:aes, LIGHT",
        "circle-in-the-dark, ?layout=circle&size=same&kind=KINDS, DARK"
    })
    void theNetworkLooksAsItDid(String scene, String address, ColorScheme colours)
            throws IOException {
        Page page =
                newPage(
                        new Browser.NewContextOptions()
                                .setLocale("fr-FR")
                                .setColorScheme(colours)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setDeviceScaleFactor(1)
                                .setViewportSize(1280, 900));
        open(page, address.replace("KINDS", "STATE,ORGANISATION,PERSON"));
        assertThat(page.locator("diplo-network[data-ready]")).isVisible();
        page.addStyleTag(
                new Page.AddStyleTagOptions()
                        .setContent(
                                "diplo-network > :not(.diplo-network__stage), diplo-hints"
                                        + " { visibility: hidden !important; }"));

        byte[] seen = atRest(page.locator(".diplo-network__stage"));

        Path kept = KEPT.resolve(scene + ".png");
        if (Boolean.getBoolean("diplograph.scenes")) {
            Files.createDirectories(KEPT);
            Files.write(kept, seen);
        }
        compare(scene, kept, seen);
    }

    /** What is seen once it stays the same: flags arrive one after the other. */
    private static byte[] atRest(Locator stage) {
        byte[] last = stage.screenshot();
        int same = 0;
        for (int look = 0; look < MOST_LOOKS && same < 3; look++) {
            byte[] next = stage.screenshot();
            same = Arrays.equals(last, next) ? same + 1 : 0;
            last = next;
        }
        assertThat(same).as("looks at the picture without a change").isEqualTo(3);
        return last;
    }

    private static void compare(String scene, Path kept, byte[] seen) throws IOException {
        BufferedImage expected = ImageIO.read(kept.toFile());
        BufferedImage actual = ImageIO.read(new ByteArrayInputStream(seen));
        PictureComparison comparison = PictureComparison.of(expected, actual);
        if (!comparison.isAlike()) {
            Files.createDirectories(SEEN);
            Path picture = SEEN.resolve(scene + ".png");
            Path difference = SEEN.resolve(scene + "-difference.png");
            Files.write(picture, seen);
            ImageIO.write(comparison.difference(), "png", difference.toFile());
            fail(
                    "The network no longer looks like %s: %s of what is drawn differs, %s is"
                            + " tolerated. What was seen: %s; in red what differs: %s. If that is"
                            + " how it shall look, run the test with -Ddiplograph.scenes=true and"
                            + " commit the picture.",
                    kept,
                    comparison.percent(),
                    PictureComparison.MOST_DIFFERING * 100 + " %",
                    picture,
                    difference);
        }
    }
}
