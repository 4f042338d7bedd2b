package org.diplograph.ui.articles;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
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

    @Test
    void theOrderOfTheRowsStandsInTheAddress() {
        open(Locale.FRENCH, "articles?domain=ENERGY&sort=title");
        assertThat(titles())
                .containsExactly(
                        "Ce que Moscou promet",
                        "Le Mali et la Russie se parlent",
                        "Niger leaves the West African bloc");

        ArticleTable table = _get(ArticleTable.class);
        ComponentUtil.fireEvent(
                table,
                new SortEvent<Grid<ArticleRow>, GridSortOrder<ArticleRow>>(
                        table,
                        List.of(
                                new GridSortOrder<>(
                                        table.getColumnByKey("facts"), SortDirection.DESCENDING)),
                        true));

        assertThat(address()).isEqualTo("articles?domain=ENERGY&sort=-facts");
        assertThat(table.getSortOrder().getFirst().getSorted().getKey()).isEqualTo("facts");
    }

    @Test
    void anOrderThatTheTableDoesNotKnowIsNamedAndIgnored() {
        open(Locale.ENGLISH, "articles?sort=colour");

        assertThat(titles().getFirst()).isEqualTo("Niger leaves the West African bloc");
        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains(
                        "A part of the address was not understood and has no effect: sort=colour");
    }
}
