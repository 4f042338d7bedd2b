package org.diplograph.ui.articles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands in the place of the list when no article is wanted, and says how to get them back. */
final class NoArticle extends Div {
    private final Paragraph text = new Paragraph();

    NoArticle(Runnable clear) {
        addClassName("empty-state");
        Button all = new Button(getTranslation("articles.none.clear"), click -> clear.run());
        all.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("articles.none")), text, all);
        setVisible(false);
    }

    /**
     * @param total number of articles in the dossier
     */
    void show(boolean none, int total) {
        text.setText(getTranslation("articles.none.text", total));
        setVisible(none);
    }
}
