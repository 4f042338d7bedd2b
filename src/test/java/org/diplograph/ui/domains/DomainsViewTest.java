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
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.diplograph.ui.PagesWithoutBrowser;
import org.diplograph.ui.component.Drawing;
import org.diplograph.ui.component.EvidencePanel;
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
        ComponentUtil.fireEvent(chart, new Drawing.SelectEvent(chart, true, id));
    }

    @Test
    void chartsFetchTheirNumbersInTheLanguageAndWithTheFilterOfThePage() {
        open(Locale.ENGLISH, "domains?domain=ENERGY&sel=coop#ENERGY");

        assertThat(charts())
                .extracting(chart -> chart.getElement().getAttribute("kind"))
                .containsExactly("cooperation", "matrix", "pairs", "flow", "time");
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
                        "4 faits de coopération, 3 sources indépendantes. En tête\u00a0: sécurité (2 faits).",
                        "2 acteurs dans 3 domaines. En tête\u00a0: la Russie, surtout dans le domaine de la sécurité (2 faits).",
                        "Russie – AES\u00a0: 4 faits, 3 sources indépendantes, 3 domaines, surtout celui de la sécurité (2 faits).",
                        "3 flux entre deux acteurs\u202f; le plus fort va de la Russie à l’AES\u00a0: sécurité (2 faits). À gauche, celui qui aide\u202f; si l’aide est réciproque, celui qui coopère le plus.",
                        "3 domaines (avril 2025). Le plus de coopération\u00a0: avril 2025 (5 faits, surtout dans le domaine de la sécurité).");
    }

    @Test
    void aClickOnAFigureGoesToItsSelection() {
        open(Locale.FRENCH, "domains?minSources=2");

        pick(charts().getFirst(), "coop#ENERGY");

        assertThat(address()).isEqualTo("domains?minSources=2&sel=coop#ENERGY");

        pick(charts().get(1), "coop:RUS#ENERGY");

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
                        "api/domains/matrix.csv?domain=ENERGY&lang=fr",
                        "api/domains/pairs.csv?domain=ENERGY&lang=fr",
                        "api/domains/flow.csv?domain=ENERGY&lang=fr",
                        "api/domains/time.csv?domain=ENERGY&lang=fr");
    }

    @Test
    void withoutCooperationThePageSaysSo() {
        open(Locale.ENGLISH, "domains?type=MEMBER_OF");

        assertThat(summaries()).hasSize(5).containsOnly("No cooperation matches the filters.");
        _assertNone(Paragraph.class, spec -> spec.withClasses("domains-note"));
    }

    @Test
    void thePairsOfTheAddressAreKeptWhileOtherThingsChange() {
        open(Locale.ENGLISH, "domains?pair=RUS~org:aes");

        assertThat(charts().getFirst().getElement().getProperty("src"))
                .isEqualTo("api/domains?lang=en&pair=RUS~org%3Aaes");

        pick(charts().getLast(), "coop#ENERGY@2025-04");

        assertThat(address()).isEqualTo("domains?pair=RUS~org:aes&sel=coop#ENERGY@2025-04");
    }

    @Test
    void theEvidenceHoldsExactlyTheFactsOfTheFigure() {
        open(Locale.ENGLISH, "domains?sel=coop:RUS~org:aes#SECURITY");

        assertThat(_get(EvidencePanel.class).getElement().getTextRecursively())
                .contains(
                        "Cooperation",
                        "Russia – AES · security",
                        "2 facts of cooperation in the domain of security, between 2 actors, according to 2 sources.");
    }

    @Test
    void rowsOfTheOtherTablesSelectAsTheirFiguresDo() {
        open(Locale.ENGLISH, "domains?view=table");

        FlowTable flows = _find(FlowTable.class).getLast();
        assertThat(_getFormattedRow(flows, 0).getLast()).isEqualTo("2");
        _click((NativeButton) _getCellComponent(flows, 0, "domain"));
        assertThat(address()).isEqualTo("domains?sel=coop:RUS~org:aes#SECURITY&view=table");

        _click((NativeButton) _getCellComponent(_get(TimeTable.class), 0, "FINANCE"));
        assertThat(address()).isEqualTo("domains?sel=coop#FINANCE@2025-04&view=table");
    }

    @Test
    void aFigureBecomesTheFilterOfEveryViewWhenAskedFor() {
        open(Locale.ENGLISH, "domains?sel=coop#ENERGY@2025-04");

        _click(_get(NativeButton.class, spec -> spec.withText("Show this alone, in every view")));

        assertThat(address())
                .isEqualTo(
                        "domains?domain=ENERGY&from=2025-04-01&sel=coop#ENERGY@2025-04&to=2025-04-30&type=COOPERATES,AIDS");
    }

    @Test
    void twoActorsAreNoFilter() {
        open(Locale.ENGLISH, "domains?sel=coop:RUS~org:aes#ENERGY");

        _assertNone(NativeButton.class, spec -> spec.withText("Show this alone, in every view"));
    }

    @Test
    void aPairThatCannotBeReadIsNamedAndTheOtherIsShown() {
        open(Locale.ENGLISH, "domains?pair=RUS,MLI~RUS");

        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains("A part of the address was not understood and has no effect: pair=RUS");
    }
}
