package org.diplograph.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpDialogViewTest extends PagesWithoutBrowser {
    private static HelpDialog help(String name) {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> named(button, name))));
        return _get(HelpDialog.class);
    }

    private static boolean named(Button button, String name) {
        return name.equals(button.getElement().getAttribute("aria-label"));
    }

    private static List<String> opened(HelpDialog help) {
        return _find(help, Details.class).stream()
                .filter(Details::isOpened)
                .map(Details::getSummaryText)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''            | Keys: in the network",
                "domains       | Keys: in the domains",
                "timeline      | Keys: in the timeline",
                "map           | Keys: on the map",
                "actors/RUS    | Keys: in actors, articles and tables",
            })
    void theKeysOfTheViewInSightAreOpen(String address, String section) {
        open(Locale.ENGLISH, address);

        assertThat(opened(help("Help"))).containsExactly("Keys: anywhere", section);
    }

    @Test
    void everyViewHasItsKeysListed() {
        open(Locale.FRENCH, "articles/001.txt");

        HelpDialog help = help("Aide");

        assertThat(_find(help, Details.class).stream().map(Details::getSummaryText))
                .containsExactly(
                        "Touches\u00a0: partout",
                        "Touches\u00a0: dans le réseau",
                        "Touches\u00a0: dans les domaines",
                        "Touches\u00a0: dans la chronologie",
                        "Touches\u00a0: sur la carte",
                        "Touches\u00a0: dans les acteurs, les articles et les tableaux",
                        "Touches\u00a0: dans un article");
        assertThat(opened(help)).hasSize(3).contains("Touches\u00a0: dans un article");
    }
}
