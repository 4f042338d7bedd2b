package org.diplograph.ui.articles;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.diplograph.article.Article;
import org.diplograph.article.BlockKind;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Shown;
import org.diplograph.ui.component.Dates;

/** What is known of an article as a whole, and the way back to the list. */
final class ArticleHead extends Div {
    private static final long serialVersionUID = 1L;

    ArticleHead() {
        addClassName("reader-head");
    }

    void show(Article article, Shown shown) {
        removeAll();
        Anchor back =
                new Anchor(
                        Navigation.address(Navigation.ARTICLES, shown.state()),
                        getTranslation("articles.reader.back"));
        back.addClassName("reader-back");
        Paragraph known = new Paragraph(String.join(" · ", known(article)));
        known.addClassName("reader-known");
        add(back, known);
        List<Article> sameText = ArticleRow.sameText(shown.dossier(), article);
        if (sameText.size() > 1) {
            add(copies(sameText, article, shown));
        }
        if (article.blocks().stream().noneMatch(block -> block.kind() == BlockKind.TITLE)) {
            H1 title = new H1(article.title());
            title.getElement().setAttribute("lang", article.language().code());
            add(title);
        }
    }

    private List<String> known(Article article) {
        List<String> known = new ArrayList<>();
        String outlet = article.outlet();
        if (outlet != null) {
            known.add(outlet);
        }
        var published = article.published();
        known.add(
                published == null
                        ? getTranslation("articles.undated")
                        : new Dates(getLocale()).of(published));
        known.add(getTranslation("articles.language." + article.language().code()));
        known.add(article.file());
        return known;
    }

    private Div copies(List<Article> sameText, Article article, Shown shown) {
        List<Article> others =
                sameText.stream().filter(other -> !other.file().equals(article.file())).toList();
        Div copies = new Div(new Span(getTranslation("articles.copies", others.size())));
        copies.addClassName("articles-copies");
        for (Article other : others) {
            String outlet = other.outlet();
            copies.add(
                    new Anchor(
                            Navigation.articleAddress(other.file(), null, shown.state()),
                            outlet == null ? other.file() : outlet));
        }
        return copies;
    }
}
