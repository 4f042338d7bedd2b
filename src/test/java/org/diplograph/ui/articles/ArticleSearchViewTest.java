package org.diplograph.ui.articles;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.diplograph.dossier.CopiesDossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.ui.PagesWithoutBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of a dossier with several outlets, two languages and copies of one text. */
class ArticleSearchViewTest extends PagesWithoutBrowser {
    @Autowired private DossierService dossiers;

    @BeforeEach
    void openTheCopies() {
        dossiers.open(CopiesDossier.create());
    }

    @AfterEach
    void openTheSampleAgain() {
        dossiers.open(SampleDossier.create());
    }

    /** What the links of each row say, its title first. */
    private static List<List<String>> rows() {
        ArticleTable table = _get(ArticleTable.class);
        return IntStream.range(0, _size(table))
                .mapToObj(row -> (Component) _getCellComponent(table, row, "title"))
                .map(cell -> _find(cell, Anchor.class).stream().map(Anchor::getText).toList())
                .toList();
    }

    private static List<String> words(int row) {
        Component cell = (Component) _getCellComponent(_get(ArticleTable.class), row, "title");
        return _find(cell, Span.class).stream().map(Span::getText).toList();
    }

    private static String found() {
        return _get(Span.class, spec -> spec.withClasses("articles-found")).getText();
    }

    /** Ticks what a visitor would tick in the choice of that name. */
    @SuppressWarnings("unchecked")
    private static void tick(String choice, int... places) {
        CheckboxGroup<Object> group =
                _get(CheckboxGroup.class, spec -> spec.withLabel(choice).withCount(1));
        List<Object> items = group.getListDataView().getItems().toList();
        Set<Object> ticked = new LinkedHashSet<>();
        for (int place : places) {
            ticked.add(items.get(place));
        }
        _setValue(group, ticked);
    }

    @SuppressWarnings("unchecked")
    private static List<String> offered(String choice) {
        CheckboxGroup<Object> group = _get(CheckboxGroup.class, spec -> spec.withLabel(choice));
        return group.getListDataView()
                .getItems()
                .map(group.getItemLabelGenerator()::apply)
                .toList();
    }

    @Test
    void copiesStandUnderTheOneThatWasPublishedFirst() {
        open(Locale.ENGLISH, "articles");

        assertThat(rows())
                .containsExactly(
                        List.of("Niger and its neighbours"),
                        List.of(
                                "Réouverture du port",
                                "La Gazette des îles · 4 May 2025",
                                "Courrier du Sud · 5 May 2025"),
                        List.of("Les écoles ferment plus tôt"));
        assertThat(words(1)).contains("Same text, 2 times:");
        assertThat(found()).isEqualTo("3 articles and 2 copies");
    }

    @Test
    void outletsAndLanguagesAreOfferedWithTheNumberOfTheirArticles() {
        open(Locale.FRENCH, "articles");

        assertThat(offered("Média"))
                .containsExactly(
                        "Média inconnu (1)",
                        "Agence du Large (1)",
                        "Courrier du Sud (1)",
                        "Harbour Times (1)",
                        "La Gazette des îles (1)");
        assertThat(offered("Langue")).containsExactly("Français (4)", "Anglais (1)");
    }

    @Test
    void anOutletGoesToTheAddressAndItsCopyNamesTheOriginal() {
        open(Locale.ENGLISH, "articles?domain=ENERGY");

        tick("Outlet", 4);

        assertThat(address()).isEqualTo("articles?domain=ENERGY&outlet=La Gazette des îles");
        assertThat(rows())
                .containsExactly(List.of("Le port a rouvert", "Agence du Large · 3 May 2025"));
        assertThat(words(0)).contains("Copy of:");
        assertThat(found()).isEqualTo("1 article, out of 5");
    }

    @Test
    void severalOutletsAndALanguageAreReadFromTheAddress() {
        open(
                Locale.FRENCH,
                "articles?outlet=Agence%20du%20Large&outlet=Courrier%20du%20Sud&outlet=-&language=fr");

        assertThat(rows())
                .containsExactly(
                        List.of("Réouverture du port", "Courrier du Sud · 5 mai 2025"),
                        List.of("Les écoles ferment plus tôt"));
        assertThat(found()).isEqualTo("2 articles et une copie, sur 5 en tout");
    }

    @Test
    void theLanguageIsKeptWhenSomethingIsSearchedFor() {
        open(Locale.FRENCH, "articles");

        tick("Langue", 0);
        _setValue(_get(TextField.class), "ecoles");

        assertThat(address()).isEqualTo("articles?language=fr&q=ecoles");
        assertThat(rows()).containsExactly(List.of("Les écoles ferment plus tôt"));
    }

    @Test
    void whereNothingMatchesOneStepBringsAllBackAndKeepsTheSharedFilter() {
        open(Locale.FRENCH, "articles?domain=ENERGY&q=Antarctique&language=en");

        assertThat(_find(ArticleTable.class)).isEmpty();
        NoArticle none = _get(NoArticle.class);
        _click(_get(none, Button.class));

        assertThat(address()).isEqualTo("articles?domain=ENERGY");
        assertThat(rows()).hasSize(3);
        _assertNone(NoArticle.class);
    }

    @Test
    void anUnknownOutletOrLanguageIsNamedAndIgnored() {
        open(Locale.ENGLISH, "articles?outlet=Nowhere%20Post&language=ru");

        assertThat(rows()).hasSize(3);
        assertThat(
                        _find(Span.class).stream()
                                .map(Span::getText)
                                .filter(text -> text.contains("Nowhere")))
                .containsExactly(
                        "Parts of the address were not understood and have no effect:"
                                + " outlet=Nowhere Post, language=ru");
    }

    @Test
    void theReaderLeadsToTheOtherCopies() {
        open(Locale.ENGLISH, "articles/003.txt");

        Component copies = _get(Div.class, spec -> spec.withClasses("articles-copies"));

        assertThat(_find(copies, Anchor.class).stream().map(Anchor::getHref))
                .containsExactly("articles/002.txt", "articles/001.txt");
    }
}
