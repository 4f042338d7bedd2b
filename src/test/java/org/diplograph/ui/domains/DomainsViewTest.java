package org.diplograph.ui.domains;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.diplograph.ui.PagesWithoutBrowser;
import org.junit.jupiter.api.Test;

class DomainsViewTest extends PagesWithoutBrowser {
    private static List<DomainChart> charts() {
        return _find(DomainChart.class);
    }

    private static List<String> summaries() {
        return _find(Paragraph.class, spec -> spec.withClasses("chart-card-summary")).stream()
                .map(Paragraph::getText)
                .toList();
    }

    private static void pick(DomainChart chart, String id) {
        ComponentUtil.fireEvent(chart, new DomainChart.SelectEvent(chart, true, id));
    }

    @Test
    void chartsFetchTheirNumbersInTheLanguageAndWithTheFilterOfThePage() {
        open(Locale.ENGLISH, "domains?domain=ENERGY&sel=coop#ENERGY");

        assertThat(charts())
                .extracting(chart -> chart.getElement().getAttribute("kind"))
                .containsExactly("cooperation", "matrix");
        assertThat(charts())
                .allSatisfy(
                        chart -> {
                            assertThat(chart.getElement().getProperty("src"))
                                    .isEqualTo("api/domains?domain=ENERGY&lang=en");
                            assertThat(chart.getElement().getProperty("selected"))
                                    .isEqualTo("coop#ENERGY");
                        });
    }

    @Test
    void eachChartIsToldInAParagraph() {
        open(Locale.FRENCH, "domains");

        assertThat(summaries())
                .containsExactly(
                        "4 faits de coopération, 3 sources indépendantes. En tête : sécurité (2 faits).",
                        "2 acteurs dans 3 domaines. Le plus souvent cité : Russie, surtout pour sécurité (2 faits).");
    }

    @Test
    void aClickOnAFigureGoesToItsSelection() {
        open(Locale.FRENCH, "domains?minSources=2");

        pick(charts().getFirst(), "coop#ENERGY");

        assertThat(address()).isEqualTo("domains?minSources=2&sel=coop#ENERGY");

        pick(charts().getLast(), "coop:RUS#ENERGY");

        assertThat(address()).isEqualTo("domains?minSources=2&sel=coop:RUS#ENERGY");
    }

    @Test
    void aSecondClickTakesTheSelectionBackAndNonsenseDoesToo() {
        open(Locale.FRENCH, "domains?sel=coop#ENERGY");

        pick(charts().getFirst(), null);

        assertThat(address()).isEqualTo("domains");

        pick(charts().getFirst(), "coop#MAGIC");

        assertThat(address()).isEqualTo("domains");
    }

    @Test
    void theTablesShowTheSameNumbers() {
        open(Locale.ENGLISH, "domains?view=table");

        assertThat(charts()).isEmpty();
        CooperationTable cooperation = _get(CooperationTable.class);
        assertThat(_size(cooperation)).isEqualTo(3);
        assertThat(_getFormattedRow(cooperation, 0).subList(1, 6))
                .as("stated, planned, possible, facts, sources")
                .containsExactly("1", "1", "0", "2", "2");
        MatrixTable matrix = _get(MatrixTable.class);
        assertThat(_size(matrix)).isEqualTo(2);
        assertThat(_get(matrix, 0).actor().value()).isEqualTo("RUS");
    }

    @Test
    void aRowOfTheTableSelectsAsABarDoes() {
        open(Locale.ENGLISH, "domains?view=table");

        _click((NativeButton) _getCellComponent(_get(CooperationTable.class), 1, "domain"));

        assertThat(address()).isEqualTo("domains?sel=coop#ENERGY&view=table");
    }

    @Test
    void aNumberOfTheTableSelectsAsACellDoes() {
        open(Locale.ENGLISH, "domains?view=table");

        NativeButton number =
                (NativeButton) _getCellComponent(_get(MatrixTable.class), 0, "ENERGY");

        assertThat(number.getText()).isEqualTo("2");
        assertThat(number.getAriaLabel())
                .contains("Show the sentences: Russia, Energy and resources: 2 facts");

        _click(number);

        assertThat(address()).isEqualTo("domains?sel=coop:RUS#ENERGY&view=table");
    }

    @Test
    void theTableOfEachChartCanBeTakenAway() {
        open(Locale.FRENCH, "domains?domain=ENERGY");

        assertThat(_find(Anchor.class, spec -> spec.withClasses("chart-card-csv")))
                .extracting(Anchor::getHref)
                .containsExactly(
                        "api/domains/cooperation.csv?domain=ENERGY&lang=fr",
                        "api/domains/matrix.csv?domain=ENERGY&lang=fr");
    }

    @Test
    void withoutCooperationThePageSaysSo() {
        open(Locale.ENGLISH, "domains?type=MEMBER_OF");

        assertThat(summaries())
                .containsExactly(
                        "No cooperation matches the filters.",
                        "No cooperation matches the filters.");
        _assertNone(Paragraph.class, spec -> spec.withClasses("domains-note"));
    }
}
