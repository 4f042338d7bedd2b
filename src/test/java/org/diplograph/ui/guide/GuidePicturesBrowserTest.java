package org.diplograph.ui.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.diplograph.ui.BrowserSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the guide from the sample dossier. With {@code -Ddiplograph.pictures=true}
 * it puts them among the sources, for the guide to show.
 */
class GuidePicturesBrowserTest extends BrowserSession {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @ParameterizedTest
    @CsvSource({
        "NETWORK, '', diplo-network[data-ready]",
        "EVIDENCE, ?sel=RUS~org:aes~COOPERATES, .fact-card",
        "DOMAINS, domains, diplo-domain-chart[kind=cooperation][data-ready]",
        "ACTORS, actors/org:aes, .actor-ties",
        "ARTICLES, articles/001.txt?sel=RUS, .reader-fact",
        "SEARCH, domains, diplo-domain-chart[kind=cooperation][data-ready]"
    })
    void eachPictureShowsWhatItsChapterTells(Chapter chapter, String address, String sign)
            throws IOException {
        for (String language : new String[] {"fr-FR", "en-GB"}) {
            Page page = visit(language, ColorScheme.LIGHT, WIDTH, address);
            page.setViewportSize(WIDTH, HEIGHT);
            assertThat(page.locator(sign).first()).isVisible();
            putHintsAway(page);
            if (chapter == Chapter.SEARCH) {
                page.locator(".diplo-search__field").fill("sahel");
                assertThat(page.locator(".diplo-search__option").first()).isVisible();
            }
            byte[] picture = SmallPicture.of(page.screenshot());

            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            assertThat(image.getWidth()).isEqualTo(WIDTH);
            assertThat(image.getHeight()).isEqualTo(HEIGHT);
            assertThat(picture.length).as("bytes").isBetween(5_000, 150_000);
            if (Boolean.getBoolean("diplograph.pictures")) {
                Path file = FOLDER.resolve(chapter.picture(Locale.forLanguageTag(language)));
                Files.createDirectories(file.getParent());
                Files.write(file, picture);
            }
        }
    }

    private static void putHintsAway(Page page) {
        if (page.locator("diplo-hints").isVisible()) {
            page.locator("diplo-hints button").last().click();
            assertThat(page.locator("diplo-hints")).isHidden();
            assertThat(page.locator("diplo-network[data-ready]")).isVisible();
        }
    }
}
