package org.diplograph.ui.guide;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.diplograph.ui.PagesWithoutBrowser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideViewTest extends PagesWithoutBrowser {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyChapterIsListedAndEveryPictureIsThereWithWords(String language) throws IOException {
        open(Locale.of(language), "guide");

        GuideView guide = _get(GuideView.class);
        assertThat(_get(guide, H1.class).getText())
                .isEqualTo(language.equals("fr") ? "Guide d’utilisation" : "User guide");
        assertThat(_find(guide, Anchor.class).stream().map(Anchor::getText))
                .containsExactlyElementsOf(
                        _find(guide, H2.class).stream().map(H2::getText).toList());
        for (Image picture : _find(guide, Image.class)) {
            assertThat(picture.getAlt()).isPresent();
            try (InputStream file =
                    getClass().getResourceAsStream("/META-INF/resources/" + picture.getSrc())) {
                assertThat(file).as(picture.getSrc()).isNotNull();
                assertThat(ImageIO.read(file).getWidth()).isEqualTo(1280);
            }
        }
    }
}
