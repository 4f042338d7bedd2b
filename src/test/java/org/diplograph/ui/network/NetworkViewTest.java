package org.diplograph.ui.network;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.diplograph.ui.PagesWithoutBrowser;
import org.junit.jupiter.api.Test;

class NetworkViewTest extends PagesWithoutBrowser {
    @Test
    void chipsNameTheActiveFiltersAndTakeThemAway() {
        open(Locale.FRENCH, "?domain=ENERGY&minSources=2");

        assertThat(chips()).containsExactly("Énergie et ressources", "au moins 2 sources");

        _click(_get(NativeButton.class, spec -> spec.withText("Tout effacer")));

        assertThat(address()).isEmpty();
        assertThat(chips()).isEmpty();
    }

    private static List<String> chips() {
        return _find(NativeButton.class, spec -> spec.withClasses("chip")).stream()
                .map(chip -> _get(chip, Span.class, spec -> spec.withoutClasses("chip-cross")))
                .map(Span::getText)
                .toList();
    }
}
