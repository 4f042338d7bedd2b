package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture as SVG, as PNG and on paper. */
class NetworkFilesBrowserTest extends DrawnNetwork {
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
}
