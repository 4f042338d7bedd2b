package org.diplograph.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.HostileDossier;
import org.diplograph.dossier.SampleDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MainLayoutViewTest extends PagesWithoutBrowser {
    @Autowired private DossierService dossiers;

    @AfterEach
    void openTheSampleAgain() {
        dossiers.open(SampleDossier.create());
    }

    @Test
    void theLinksOfTheRailCarryTheStateOfThePage() {
        open(Locale.FRENCH, "?domain=ENERGY&sel=MLI");

        assertThat(_find(_get(Nav.class), Anchor.class))
                .extracting(
                        link -> link.getElement().getTextRecursively(),
                        Anchor::getHref,
                        link -> link.getElement().getAttribute("aria-current"))
                .containsExactly(
                        tuple("Réseau", "?domain=ENERGY&sel=MLI", "page"),
                        tuple("Domaines", "domains?domain=ENERGY&sel=MLI", null),
                        tuple("Chronologie", "timeline?domain=ENERGY&sel=MLI", null),
                        tuple("Carte", "map?domain=ENERGY&sel=MLI", null),
                        tuple("Acteurs", "actors?domain=ENERGY&sel=MLI", null),
                        tuple("Articles", "articles?domain=ENERGY&sel=MLI", null));
    }

    @Test
    void projectorModeIsRememberedInACookieAndMarksTheBody() {
        open(Locale.FRENCH, "");
        UI ui = UI.getCurrent();
        assertThat(ui.getElement().getClassList()).doesNotContain(Preferences.PROJECTED);

        Preferences.chooseProjected(ui, true);

        assertThat(ui.getElement().getClassList()).contains(Preferences.PROJECTED);
    }

    @Test
    void theBarNamesTheDossierAndItsSize() {
        open(Locale.ENGLISH, "");

        assertThat(text("frame-dossier-name")).isEqualTo("sahel");
        assertThat(text("frame-dossier-size")).isEqualTo("3 articles · 10 facts");
        _assertNone(RejectionNotice.class);
    }

    @Test
    void filesThatCouldNotBeReadAreCountedAndListedWithWhatToDo() {
        dossiers.open(HostileDossier.create());
        open(Locale.FRENCH, "");

        _click(_get(Button.class, spec -> spec.withText("un fichier non lu")));

        ListItem item =
                _get(
                        _get(UnorderedList.class, spec -> spec.withClasses("rejections")),
                        ListItem.class);
        assertThat(item.getChildren().map(part -> part.getElement().getTextRecursively()))
                .containsExactly(
                        "<b>photo</b>.txt",
                        "Ce n’est pas du texte.",
                        "PNG",
                        "Enregistrez l’article en texte simple (.txt, UTF-8).");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSoAndLeadsBack() {
        open(Locale.FRENCH, "");
        UI ui = UI.getCurrent();
        ui.getInternals()
                .getRouter()
                .navigate(ui, new Location("nowhere/at/all"), NavigationTrigger.PAGE_LOAD);

        NotFoundPage page = _get(NotFoundPage.class);
        assertThat(_get(page, H1.class).getText()).isEqualTo("Page introuvable");
        assertThat(_get(page, Paragraph.class).getText())
                .isEqualTo("Il n’y a rien à l’adresse «\u00a0nowhere/at/all\u00a0».");
        assertThat(_get(page, Anchor.class).getHref()).isEmpty();
    }

    @Test
    void theFirstVisitFollowsTheBrowserAndAnyOtherLanguageGetsFrench() {
        open(Locale.UK, "");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);

        open(Locale.GERMAN, "");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.FRENCH);
    }

    private static String text(String className) {
        return _get(Span.class, spec -> spec.withClasses(className)).getText();
    }

    @Test
    void theRailLeadsBackToWhatAViewHadChosenForItself() {
        open(Locale.FRENCH, "domains?pair=MLI~RUS&sel=RUS");
        UI.getCurrent()
                .navigate("articles", QueryParameters.fromString("language=fr&domain=ENERGY"));
        UI.getCurrent().navigate("articles/001.txt", QueryParameters.fromString("sentence=2"));

        assertThat(railHrefs())
                .contains("domains?pair=MLI~RUS", "articles?language=fr", "timeline", "map");
    }

    private static List<String> railHrefs() {
        return _find(_get(Nav.class), Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
