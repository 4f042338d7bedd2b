package org.diplograph.ui.network;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.ui.network.NetworkViewTest.chips;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.diplograph.ui.PagesWithoutBrowser;
import org.diplograph.ui.component.EmptyState;
import org.junit.jupiter.api.Test;

/** What the network's page says of its filters, and how they are taken back. */
class NetworkFilterViewTest extends PagesWithoutBrowser {
    @Test
    void chipsNameTheActiveFiltersAndTakeThemAway() {
        open(Locale.FRENCH, "?from=2025-04-01&domain=ENERGY&status=DENIED,ASSERTED&minSources=2");

        assertThat(chips())
                .containsExactly(
                        "à partir du 1er avril 2025",
                        "Énergie et ressources",
                        "statuts\u00a0: affirmé, démenti",
                        "au moins 2 sources");

        _click(
                _get(
                        NativeButton.class,
                        spec ->
                                spec.withClasses("chip")
                                        .withPredicate(
                                                chip ->
                                                        chip.getAriaLabel()
                                                                .orElse("")
                                                                .endsWith("au moins 2 sources"))));
        assertThat(address()).isEqualTo("?domain=ENERGY&from=2025-04-01&status=ASSERTED,DENIED");

        _click(_get(NativeButton.class, spec -> spec.withText("Tout effacer")));
        assertThat(address()).isEmpty();
        assertThat(chips()).isEmpty();
    }

    @Test
    void oneStatusIsLeftAloneFromTheFiltersOrTakenAway() {
        open(Locale.FRENCH, "");
        _click(
                _get(
                        NativeButton.class,
                        spec ->
                                spec.withPredicate(
                                        only ->
                                                only.getElement()
                                                        .getTextRecursively()
                                                        .equals("Seulement possible"))));

        assertThat(address()).isEqualTo("?status=POSSIBLE");
        assertThat(chips()).containsExactly("statuts\u00a0: possible");

        _setValue(statusBox("affirmé"), true);
        assertThat(address()).isEqualTo("?status=ASSERTED,POSSIBLE");
        assertThat(statusBox("prévu").getValue()).isFalse();
    }

    private static Checkbox statusBox(String status) {
        return _get(
                Checkbox.class,
                spec ->
                        spec.withPredicate(
                                box -> box.getElement().getTextRecursively().equals(status)));
    }

    @Test
    void saysHowManyFactsTheFiltersHide() {
        open(Locale.FRENCH, "");
        assertThat(hidden()).isEqualTo("2 faits masqués\u00a0: personnes et démentis");

        open(Locale.ENGLISH, "?domain=FINANCE");
        assertThat(hidden()).isEqualTo("9 facts hidden by filters");

        open(
                Locale.FRENCH,
                "?status=ASSERTED,PLANNED,DESIRED,POSSIBLE,ENDED,DENIED&kind=STATE,ORGANISATION,PERSON");
        assertThat(hidden()).isEqualTo("aucun fait masqué par les filtres");
    }

    @Test
    void daysInTheWrongOrderArePutRight() {
        open(Locale.FRENCH, "?from=2025-04-10");

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Au")), LocalDate.of(2025, 4, 3));

        assertThat(address()).isEqualTo("?from=2025-04-03&to=2025-04-10");
    }

    @Test
    void partsOfTheAddressThatMeanNothingAreNamedUntilDismissed() {
        open(Locale.ENGLISH, "?type=LOVES&minSources=2");

        Span note =
                _get(Span.class, spec -> spec.withPredicate(s -> s.getText().contains("LOVES")));
        assertThat(note.getText())
                .isEqualTo(
                        "A part of the address was not understood and has no effect: type=LOVES");
        assertThat(chips()).containsExactly("at least 2 sources");

        _click(
                _get(
                        Button.class,
                        spec ->
                                spec.withPredicate(
                                        b ->
                                                b.getAriaLabel()
                                                        .orElse("")
                                                        .equals("Hide this note"))));
        assertThat(note.getParent().orElseThrow().isVisible()).isFalse();
    }

    @Test
    void whenNothingMatchesTheFiltersCanBeCleared() {
        open(Locale.FRENCH, "?domain=HEALTH&sel=MLI");

        _assertNone(NetworkCanvas.class);
        EmptyState nothing = _get(EmptyState.class);
        _click(_get(nothing, Button.class, spec -> spec.withText("Effacer les filtres")));

        assertThat(address()).isEqualTo("?sel=MLI");
        _get(NetworkCanvas.class);
    }

    private static String hidden() {
        return _get(Span.class, spec -> spec.withClasses("filter-hidden")).getText();
    }
}
