package org.diplograph.ui.articles;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.ViewState;

/** Stands in the place of an article that the dossier does not hold. */
final class NoSuchArticle extends Div {
    private static final long serialVersionUID = 1L;

    NoSuchArticle(String file, ViewState state) {
        addClassName("reader-missing");
        add(
                new H1(getTranslation("articles.missing")),
                new Paragraph(getTranslation("articles.missing.text", file)),
                new Anchor(
                        Navigation.address(Navigation.ARTICLES, state),
                        getTranslation("articles.missing.list")));
    }
}
