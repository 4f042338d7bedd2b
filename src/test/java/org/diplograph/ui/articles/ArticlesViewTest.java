package org.diplograph.ui.articles;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.diplograph.ui.PagesWithoutBrowser;
import org.junit.jupiter.api.Test;

class ArticlesViewTest extends PagesWithoutBrowser {
    private static Anchor link(int row) {
        Component cell = (Component) _getCellComponent(_get(ArticleTable.class), row, "title");
        return _get(cell, Anchor.class);
    }

    private static List<String> titles() {
        return IntStream.range(0, _size(_get(ArticleTable.class)))
                .mapToObj(row -> link(row).getText())
                .toList();
    }

    @Test
    void newArticlesComeFirst() {
        open(Locale.ENGLISH, "articles");

        assertThat(titles())
                .containsExactly(
                        "Niger leaves the West African bloc",
                        "Ce que Moscou promet",
                        "Le Mali et la Russie se parlent");
        assertThat(_getFormattedRow(_get(ArticleTable.class), 1).subList(1, 4))
                .as("no outlet is known, so there is no column for it")
                .containsExactly("5 April 2025", "French", "2 of 3");
    }

    @Test
    void aTitleOpensItsArticleAndKeepsTheFilter() {
        open(Locale.FRENCH, "articles?domain=ENERGY");

        assertThat(link(0).getHref()).isEqualTo("articles/003.txt?domain=ENERGY");
        assertThat(link(0).getElement().getAttribute("lang")).isEqualTo("en");
        assertThat(link(1).getElement().getAttribute("lang")).isEqualTo("fr");
    }

    @Test
    void factsThatTheFilterHidesAreNotCounted() {
        open(Locale.FRENCH, "articles?domain=ENERGY");

        assertThat(_getFormattedRow(_get(ArticleTable.class), 0).getLast()).isEqualTo("1 sur 2");
    }

    @Test
    void searchesTitlesAndTextsWithoutCaseAndAccents() {
        open(Locale.FRENCH, "articles?q=energie%20RUSSIE");

        assertThat(titles()).containsExactly("Le Mali et la Russie se parlent");
        assertThat(_get(TextField.class).getValue()).isEqualTo("energie RUSSIE");
    }

    @Test
    void aSearchGoesToTheAddress() {
        open(Locale.FRENCH, "articles?domain=ENERGY");

        _setValue(_get(TextField.class), "moscou");

        assertThat(address()).startsWith("articles?").contains("domain=ENERGY", "q=moscou");
        assertThat(titles()).containsExactly("Ce que Moscou promet");
    }

    @Test
    void aSearchWithoutResultSaysSoInThePlaceOfTheTable() {
        open(Locale.FRENCH, "articles?q=Antarctique");

        _assertNone(ArticleTable.class);
        assertThat(_get(_get(NoArticle.class), Paragraph.class).getText())
                .isEqualTo("Aucun des 3 articles du dossier ne remplit toutes ces conditions.");
    }
}
