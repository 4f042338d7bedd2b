package org.diplograph.ui.component;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.HostileDossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.ui.PagesWithoutBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidencePanelViewTest extends PagesWithoutBrowser {
    @Autowired private DossierService dossiers;

    @AfterEach
    void openTheSampleAgain() {
        dossiers.open(SampleDossier.create());
    }

    private static EvidencePanel panel() {
        return _get(EvidencePanel.class);
    }

    private static String heading() {
        return _get(panel(), H2.class).getText();
    }

    private static String kind() {
        return text("evidence-kind");
    }

    private static String sentence() {
        return _get(panel(), Paragraph.class, spec -> spec.withClasses("evidence-sentence"))
                .getText();
    }

    private static String text(String className) {
        return _get(panel(), Span.class, spec -> spec.withClasses(className)).getText();
    }

    private static List<String> measures() {
        return _get(panel(), Div.class, spec -> spec.withClasses("evidence-measures"))
                .getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void withoutASelectionItSaysWhatCanBeChosen() {
        open(Locale.FRENCH, "");

        assertThat(heading()).isEqualTo("Rien n’est sélectionné");
        assertThat(sentence()).startsWith("Choisissez un acteur, un trait ou une ligne du tableau");
        assertThat(_find(panel(), FactCard.class)).isEmpty();
    }

    @Test
    void anActor() {
        open(Locale.FRENCH, "?sel=org:aes");

        assertThat(kind()).isEqualTo("Organisation intergouvernementale");
        assertThat(heading()).isEqualTo("Confédération des États du Sahel (AES)");
        assertThat(sentence())
                .isEqualTo("L’AES apparaît dans 6 faits avec 3 autres acteurs, selon 3 sources.");
        assertThat(measures())
                .containsExactly("4 affirmés", "1 prévu", "1 possible", "3 sources indépendantes");
        assertThat(_find(panel(), FactCard.class)).hasSize(6);
    }

    @Test
    void aTie() {
        open(Locale.ENGLISH, "?sel=RUS~org:aes~COOPERATES");

        assertThat(kind()).isEqualTo("Relation: cooperates with");
        assertThat(heading()).isEqualTo("Russia – AES");
        assertThat(sentence())
                .isEqualTo(
                        "Russia cooperates with the AES in 2 domains, according to 2 of 3 sources.");
        assertThat(measures()).containsExactly("2 stated", "1 possible", "3 independent sources");
    }

    @Test
    void aTieInOneDomain() {
        open(Locale.FRENCH, "?sel=RUS~org:aes~COOPERATES%23FINANCE");

        assertThat(kind()).isEqualTo("Relation\u00a0: coopère avec · finance");
        assertThat(sentence())
                .isEqualTo(
                        "La Russie pourrait coopérer avec l’AES dans le domaine de la finance, selon une seule source.");
        assertThat(measures())
                .containsExactly("1 possible", "une source indépendante", "Source unique");
    }

    @Test
    void aDomainAndAnActorInIt() {
        open(Locale.ENGLISH, "?sel=domain:ENERGY");
        assertThat(kind()).isEqualTo("Domain");
        assertThat(heading()).isEqualTo("Energy and resources");

        open(Locale.ENGLISH, "?sel=RUS%23SECURITY");
        assertThat(heading()).isEqualTo("Russia – security");
        assertThat(sentence())
                .isEqualTo(
                        "Russia appears in 2 facts in the domain of security with one other actor, according to 2 sources.");
    }

    @Test
    void whatSomeStateAndOthersDenyIsContested() {
        open(Locale.FRENCH, "?status=ASSERTED,DENIED&sel=NER~org:cedeao~WITHDRAWS_FROM");

        assertThat(sentence())
                .isEqualTo(
                        "Le Niger se retire de la CEDEAO, selon une source sur 2\u202f; une source le dément.");
        assertThat(measures())
                .containsExactly("1 affirmé", "1 démenti", "2 sources indépendantes", "Contesté");
    }

    @Test
    void aFactShowsItsQuotationInItsOwnLanguageWithActorsAndTriggerMarked() {
        open(Locale.FRENCH, "?sel=RUS~org:aes~COOPERATES");

        FactCard newest = _find(panel(), FactCard.class).getFirst();
        Quotation quotation = _get(newest, Quotation.class);
        assertThat(quotation.getElement().getAttribute("lang")).isEqualTo("en");
        assertThat(
                        quotation
                                .getChildren()
                                .map(
                                        piece ->
                                                ((HtmlContainer) piece).getText()
                                                        + piece.getElement().getClassList()))
                .containsExactly(
                        "Russia[mark-from]",
                        " []",
                        "cooperates[mark-trigger]",
                        " with []",
                        "the AES[mark-to]",
                        " on nuclear energy.[]");
        assertThat(_get(newest, Span.class, spec -> spec.withClasses("fact-date")).getText())
                .isEqualTo("sans date propre\u202f; publié le 20 avril 2025");
        assertThat(_get(newest, Anchor.class).getHref())
                .isEqualTo(
                        "articles/003.txt?sel=RUS~org:aes~COOPERATES&fact="
                                + SampleDossier.create().factsIn("003.txt").getLast().fact().id());
    }

    @Test
    void textsOfArticlesAreShownAsTextAndFileNamesStayWhole() {
        dossiers.open(HostileDossier.create());
        open(Locale.FRENCH, "?sel=MLI~NER~COOPERATES");

        FactCard card = _get(panel(), FactCard.class);
        assertThat(_get(card, Quotation.class).getElement().getTextRecursively())
                .isEqualTo(HostileDossier.QUOTE);
        assertThat(_get(card, Span.class, spec -> spec.withClasses("fact-title")).getText())
                .isEqualTo(HostileDossier.TITLE);
        assertThat(_get(card, Anchor.class).getHref())
                .startsWith("articles/a%20b%23%3F%25.txt?sel=MLI~NER~COOPERATES&fact=");
    }

    @Test
    void aSelectionThatFiltersHideOffersToClearThem() {
        open(Locale.FRENCH, "?domain=ENERGY&sel=MLI");

        assertThat(sentence())
                .isEqualTo("Les filtres masquent tout ce qui concerne cette sélection.");
        _click(_get(panel(), Button.class, spec -> spec.withText("Effacer les filtres")));

        assertThat(heading()).isEqualTo("Mali");
    }

    @Test
    void aSelectionThatDoesNotExistIsNamed() {
        open(Locale.ENGLISH, "?sel=org:no-such-thing");

        assertThat(sentence())
                .isEqualTo("This dossier holds nothing of that kind: org:no-such-thing");
    }

    @Test
    void closingSelectsNothingAndKeepsTheRest() {
        open(Locale.FRENCH, "?domain=ENERGY&sel=RUS");

        _click(
                _get(
                        panel(),
                        Button.class,
                        spec ->
                                spec.withPredicate(
                                        b ->
                                                b.getAriaLabel()
                                                        .orElse("")
                                                        .equals("Ne plus rien sélectionner"))));

        assertThat(address()).isEqualTo("?domain=ENERGY");
    }

    private static List<String> switchesThatAreOn() {
        return _find(panel(), StatusSwitch.class).stream()
                .filter(each -> each.getElement().getAttribute("aria-pressed").equals("true"))
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    private static void press(String measure) {
        _click(
                _get(
                        panel(),
                        StatusSwitch.class,
                        spec ->
                                spec.withPredicate(
                                        each ->
                                                each.getElement()
                                                        .getTextRecursively()
                                                        .equals(measure))));
    }

    @Test
    void aStatusIsLeftAloneWithAClickAndTheOthersComeBackWithAnother() {
        open(Locale.FRENCH, "?sel=org:aes");
        assertThat(switchesThatAreOn()).isEmpty();

        press("1 prévu");

        assertThat(address()).isEqualTo("?sel=org:aes&status=PLANNED");
        assertThat(switchesThatAreOn()).containsExactly("1 prévu");
        assertThat(measures())
                .containsExactly(
                        "4 affirmés",
                        "1 prévu",
                        "1 possible",
                        "une source indépendante",
                        "Source unique");
        assertThat(_find(panel(), FactCard.class)).hasSize(1);

        press("1 possible");
        assertThat(address()).isEqualTo("?sel=org:aes&status=POSSIBLE");

        press("1 possible");
        assertThat(address()).isEqualTo("?sel=org:aes");
        assertThat(_find(panel(), FactCard.class)).hasSize(6);
    }
}
