package org.diplograph.ui.actors;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.diplograph.ui.PagesWithoutBrowser;
import org.diplograph.ui.component.FactList;
import org.diplograph.ui.component.MonthHistogram;
import org.junit.jupiter.api.Test;

class ActorViewTest extends PagesWithoutBrowser {
    private static List<String> headings() {
        return _find(_get(ActorPage.class), H2.class).stream().map(H2::getText).toList();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static List<String> ties() {
        return _find(TieList.class).stream()
                .flatMap(list -> list.items().stream())
                .map(ActorViewTest::words)
                .toList();
    }

    @Test
    void thePageNamesTheActorInBothLanguagesWithItsAcronyms() {
        open(Locale.FRENCH, "actors/org:cedeao");

        assertThat(_get(ActorHead.class).getElement().getTextRecursively())
                .contains(
                        "Organisation intergouvernementale",
                        "Communauté économique des États de l’Afrique de l’Ouest",
                        "Economic Community of West African States",
                        "SigleCEDEAO (en anglais\u00a0: ECOWAS)",
                        "SiègeAbuja, Nigeria");
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("Communauté économique des États de l’Afrique de l’Ouest · Diplograph");
    }

    @Test
    void tiesAreListedByDirectionWithStatusAndNumbers() {
        open(Locale.ENGLISH, "actors/RUS");

        assertThat(ties())
                .containsExactly(
                        "is to aid the AESplanned1 fact · 1 source",
                        "cooperates with the AESstated3 facts · 3 sources");
        assertThat(headings())
                .containsExactly(
                        "Ties",
                        "Domain profile",
                        "Facts over time",
                        "Offices",
                        "Memberships",
                        "Newest sentences");
    }

    @Test
    void aTieOpensItsEvidenceOnTheSamePage() {
        open(Locale.FRENCH, "actors/MLI?domain=ENERGY&from=2025-01-01");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("actor-counts")).getText())
                .isEqualTo("Aucun fait au sujet du Mali ne passe les filtres.");

        open(Locale.FRENCH, "actors/MLI?from=2025-01-01");
        _click(
                _find(TieList.class)
                        .getFirst()
                        .items()
                        .getFirst()
                        .getChildren()
                        .filter(NativeButton.class::isInstance)
                        .map(NativeButton.class::cast)
                        .findFirst()
                        .orElseThrow());

        assertThat(address()).isEqualTo("actors/MLI?from=2025-01-01&sel=MLI~org:aes~MEMBER_OF");
    }

    @Test
    void aMeterOpensTheFactsOfItsDomain() {
        open(Locale.ENGLISH, "actors/RUS");

        List<NativeButton> meters =
                _find(NativeButton.class, spec -> spec.withClasses("domain-meter"));
        assertThat(meters)
                .extracting(ActorViewTest::words)
                .containsExactly(
                        "Security2 facts · 2 sources",
                        "Energy and resources2 facts · 2 sources",
                        "Finance1 fact · 1 source");

        _click(meters.getFirst());

        assertThat(address()).isEqualTo("actors/RUS?sel=RUS#SECURITY");
    }

    @Test
    void officesNameTheirHoldersAndShowThemThoughPersonsAreHidden() {
        open(Locale.FRENCH, "actors/RUS");

        ListItem office = _get(_get(OfficeList.class), ListItem.class);
        assertThat(words(office))
                .isEqualTo(
                        "Sergueï Lavrov est ministre des Affaires étrangères de la Russieaffirmé1 fait");

        _click(_get(office, NativeButton.class));

        assertThat(address())
                .isEqualTo(
                        "actors/RUS?kind=STATE,ORGANISATION,PERSON&sel=person:serguei-lavrov~RUS~HOLDS_OFFICE");
    }

    @Test
    void membershipsComeFromGeneralKnowledgeAndSaySo() {
        open(Locale.ENGLISH, "actors/MLI");

        assertThat(words(_get(MembershipList.class)))
                .contains(
                        "Economic Community of West African States28 May 1975 – 29 January 2025",
                        "Alliance of Sahel Statessince 16 September 2023");
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("actor-note")))
                .extracting(Paragraph::getText)
                .contains("General knowledge from the gazetteer, not what the articles say.");
    }

    @Test
    void aMonthOfTheHistoryBecomesTheDateFilter() {
        open(Locale.FRENCH, "actors/RUS");

        MonthHistogram history = _get(_get(ActorPage.class), MonthHistogram.class);
        ComponentUtil.fireEvent(
                history, new MonthHistogram.RangeEvent(history, true, "2025-04", "2025-04"));

        assertThat(address()).isEqualTo("actors/RUS?from=2025-04-01&to=2025-04-30");
    }

    @Test
    void theNewestSentencesStandOnThePage() {
        open(Locale.FRENCH, "actors/RUS");

        assertThat(words(_get(_get(ActorPage.class), FactList.class)))
                .contains("Russia cooperates with the AES on nuclear energy.");
    }

    @Test
    void anUnknownActorIsNamedAndTheListOffered() {
        open(Locale.FRENCH, "actors/XYZ?domain=ENERGY");

        assertThat(_get(H1.class).getText()).isEqualTo("Acteur introuvable");
        assertThat(_get(Anchor.class, spec -> spec.withText("Voir tous les acteurs")).getHref())
                .isEqualTo("actors?domain=ENERGY");
        _assertNone(ActorPage.class);
    }
}
