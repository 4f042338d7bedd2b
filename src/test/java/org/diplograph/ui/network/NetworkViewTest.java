package org.diplograph.ui.network;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.Tie;
import org.diplograph.ui.PagesWithoutBrowser;
import org.junit.jupiter.api.Test;

class NetworkViewTest extends PagesWithoutBrowser {
    @Test
    void filtersOfTheBarGoToTheAddressAndComeBackFromIt() {
        open(Locale.FRENCH, "?sel=MLI");

        _setValue(group("Domaines"), Set.of(Domain.ENERGY, Domain.SECURITY));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Du")), LocalDate.of(2025, 4, 3));

        assertThat(address()).isEqualTo("?domain=SECURITY,ENERGY&from=2025-04-03&sel=MLI");
        assertThat(group("Domaines").getValue()).isEqualTo(Set.of(Domain.ENERGY, Domain.SECURITY));
        assertThat(canvasProperty("src"))
                .isEqualTo("api/network?from=2025-04-03&domain=SECURITY,ENERGY&lang=fr");
        assertThat(canvasProperty("selected")).isEqualTo("MLI");
    }

    @Test
    void whatTheCanvasReportsBecomesTheSelection() {
        open(Locale.FRENCH, "?domain=ENERGY");
        NetworkCanvas canvas = _get(NetworkCanvas.class);

        ComponentUtil.fireEvent(
                canvas,
                new NetworkCanvas.SelectEvent(canvas, true, "RUS~org:aes~COOPERATES#ENERGY"));
        assertThat(address()).isEqualTo("?domain=ENERGY&sel=RUS~org:aes~COOPERATES#ENERGY");

        ComponentUtil.fireEvent(canvas, new NetworkCanvas.SelectEvent(canvas, true, "<script>"));
        assertThat(canvasProperty("selected")).isEqualTo("RUS~org:aes~COOPERATES#ENERGY");

        ComponentUtil.fireEvent(canvas, new NetworkCanvas.SelectEvent(canvas, true, null));
        assertThat(address()).isEqualTo("?domain=ENERGY");
    }

    @Test
    void aClickInTheLegendFilters() {
        open(Locale.FRENCH, "");
        NetworkCanvas canvas = _get(NetworkCanvas.class);

        ComponentUtil.fireEvent(
                canvas, new NetworkCanvas.FilterEvent(canvas, true, "type", "COOPERATES"));
        ComponentUtil.fireEvent(
                canvas, new NetworkCanvas.FilterEvent(canvas, true, "status", "POSSIBLE"));
        assertThat(address()).isEqualTo("?status=POSSIBLE&type=COOPERATES");

        ComponentUtil.fireEvent(
                canvas, new NetworkCanvas.FilterEvent(canvas, true, "type", "COOPERATES"));
        ComponentUtil.fireEvent(
                canvas, new NetworkCanvas.FilterEvent(canvas, true, "status", "POSSIBLE"));
        assertThat(address()).isEmpty();
    }

    @Test
    void theTableShowsTheSameTiesAndTheSameSelection() {
        open(Locale.FRENCH, "?view=table&sel=RUS~org:aes~COOPERATES");
        TieGrid table = _get(TieGrid.class);

        assertThat(GridKt._size(table)).isEqualTo(6);
        assertThat(row(table, "RUS~org:aes~COOPERATES"))
                .containsExactly(
                        "Russie",
                        "coopère avec",
                        "AES",
                        "StatusBadge[@class='status-badge status-asserted']",
                        "sécurité, finance, énergie et ressources",
                        "FoundationCell[@class='foundation']",
                        "3 avril 2025",
                        "20 avril 2025");
        assertThat(table.getSelectedItems())
                .extracting(tie -> tie.id().toString())
                .containsExactly("RUS~org:aes~COOPERATES");
        _assertNone(NetworkCanvas.class);

        GridKt._selectRow(table, 1);
        assertThat(address()).isEqualTo("?sel=MLI~org:cedeao~WITHDRAWS_FROM&view=table");
    }

    @Test
    void theTableMarksSingleSourcesAndContestedTies() {
        open(Locale.ENGLISH, "?view=table");
        TieGrid table = _get(TieGrid.class);

        assertThat(foundation(table, "RUS~org:aes~COOPERATES")).isEqualTo("3");
        assertThat(foundation(table, "RUS~org:aes~AIDS")).isEqualTo("1Single source");
        assertThat(foundation(table, "NER~org:cedeao~WITHDRAWS_FROM"))
                .isEqualTo("1Single sourceContested");
    }

    private static String foundation(TieGrid table, String id) {
        return new FoundationCell(
                        GridKt._findAll(table).stream()
                                .filter(tie -> tie.id().toString().equals(id))
                                .findFirst()
                                .orElseThrow())
                .getElement()
                .getTextRecursively();
    }

    @Test
    void theTableFindsTiesByTheirWords() {
        open(Locale.FRENCH, "?view=table");
        TieGrid table = _get(TieGrid.class);
        TextField find =
                _get(TextField.class, spec -> spec.withPlaceholder("Chercher dans le tableau"));

        _setValue(find, "énergie");
        assertThat(GridKt._findAll(table))
                .extracting(tie -> tie.id().toString())
                .containsExactly("RUS~org:aes~COOPERATES");
        _setValue(find, "CEDEAO");
        assertThat(GridKt._size(table)).isEqualTo(2);
        _setValue(find, "Pérou");
        assertThat(GridKt._size(table)).isZero();
        _setValue(find, "");
        assertThat(GridKt._size(table)).isEqualTo(6);
    }

    @Test
    void asOfADayOnlyWhatWasSoThenIsShown() {
        open(Locale.FRENCH, "?asOf=2025-04-04&view=table");

        assertThat(GridKt._findAll(_get(TieGrid.class)))
                .extracting(tie -> tie.id().toString())
                .containsExactly(
                        "MLI~org:aes~MEMBER_OF",
                        "MLI~org:cedeao~WITHDRAWS_FROM",
                        "NER~org:aes~MEMBER_OF",
                        "RUS~org:aes~COOPERATES");
        assertThat(chips()).containsExactly("tel qu’au 4 avril 2025");

        _setValue(
                _get(DatePicker.class, spec -> spec.withLabel("Tel qu’au")),
                LocalDate.of(2025, 4, 5));
        assertThat(address()).isEqualTo("?asOf=2025-04-05&view=table");
    }

    @Test
    void onlyContestedTiesCanBeShown() {
        open(Locale.FRENCH, "?view=table");

        _setValue(
                _get(Checkbox.class, spec -> spec.withLabel("Seulement ce qui est contesté")),
                true);

        assertThat(address()).isEqualTo("?contested=only&view=table");
        assertThat(chips()).containsExactly("contesté");
        assertThat(GridKt._findAll(_get(TieGrid.class)))
                .extracting(tie -> tie.id().toString())
                .containsExactly("NER~org:cedeao~WITHDRAWS_FROM");
    }

    @Test
    void exportsHoldTheFilterOfTheAddress() {
        open(Locale.FRENCH, "?domain=ENERGY&sel=MLI");

        assertThat(
                        _find(Anchor.class).stream()
                                .map(Anchor::getHref)
                                .filter(href -> href.contains("export")))
                .containsExactly(
                        "api/network/export/gexf?domain=ENERGY&lang=fr",
                        "api/network/export/graphml?domain=ENERGY&lang=fr",
                        "api/network/export/zip?domain=ENERGY&lang=fr",
                        "api/network/export/json?domain=ENERGY&lang=fr");
    }

    @Test
    void theTableIsOneClickAway() {
        open(Locale.ENGLISH, "?sel=MLI");

        _click(
                _get(
                        NativeButton.class,
                        spec ->
                                spec.withPredicate(
                                        b -> b.getElement().getTextRecursively().equals("Table"))));

        assertThat(address()).isEqualTo("?sel=MLI&view=table");
        assertThat(GridKt._size(_get(TieGrid.class))).isEqualTo(6);
    }

    @Test
    void thePageIsNamedInItsLanguage() {
        open(Locale.FRENCH, "");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Réseau · Diplograph");

        open(Locale.ENGLISH, "");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Network · Diplograph");
    }

    private static List<String> row(TieGrid table, String id) {
        List<Tie> ties = GridKt._findAll(table);
        int index = 0;
        while (!ties.get(index).id().toString().equals(id)) {
            index++;
        }
        return GridKt._getFormattedRow(table, index);
    }

    @SuppressWarnings("unchecked")
    private static <T> CheckboxGroup<T> group(String label) {
        return _get(CheckboxGroup.class, spec -> spec.withLabel(label));
    }

    private static String canvasProperty(String name) {
        return _get(NetworkCanvas.class).getElement().getProperty(name);
    }

    /** The filters that are named above the picture. */
    static List<String> chips() {
        return _find(NativeButton.class, spec -> spec.withClasses("chip")).stream()
                .map(chip -> chip.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void theTableIsNarrowedByColumnAndTheAddressHoldsIt() {
        open(Locale.ENGLISH, "?view=table");
        int all = GridKt._size(ties());

        _setValue(filter("Filter the column From"), "mali");
        assertThat(address()).isEqualTo("?row.from=mali&view=table");
        assertThat(GridKt._findAll(ties())).allMatch(tie -> tie.id().from().value().equals("MLI"));

        open(Locale.ENGLISH, "?view=table&find=aes&row.type=COOPERATES&row.sources=1");
        assertThat(
                        _get(TextField.class, spec -> spec.withPlaceholder("Find in the table"))
                                .getValue())
                .isEqualTo("aes");
        assertThat(GridKt._findAll(ties()))
                .isNotEmpty()
                .allMatch(tie -> tie.type() == RelationType.COOPERATES);

        open(Locale.ENGLISH, "?view=table&row.domain=ENERGY&row.status=ASSERTED");
        assertThat(GridKt._findAll(ties()))
                .isNotEmpty()
                .allMatch(tie -> tie.status() == Status.ASSERTED);
        _click(_get(Button.class, spec -> spec.withText("All rows")));
        assertThat(address()).isEqualTo("?view=table");
        assertThat(GridKt._size(ties())).isEqualTo(all);
    }

    private static TextField filter(String name) {
        return _get(
                TextField.class,
                spec ->
                        spec.withPredicate(
                                field ->
                                        name.equals(
                                                field.getElement().getProperty("accessibleName"))));
    }

    private static TieGrid ties() {
        return _get(TieGrid.class);
    }

    @Test
    void anActorThatIsSelectedButNotDrawnIsAskedFor() {
        open(Locale.ENGLISH, "?sel=MLI&ties=100");

        assertThat(canvasProperty("src")).isEqualTo("api/network?ties=100&lang=en");
    }
}
