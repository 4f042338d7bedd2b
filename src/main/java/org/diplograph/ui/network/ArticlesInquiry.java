package org.diplograph.ui.network;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.diplograph.analysis.GraphChange;
import org.diplograph.article.Article;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.ui.Question;
import org.diplograph.ui.Shown;
import org.jspecify.annotations.Nullable;

/** What one article says that another does not. */
record ArticlesInquiry() implements Inquiry {
    private static final String NAME = "articles";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAskedBy(Question question) {
        return question instanceof Question.OfArticles || question.equals(new Question.Named(NAME));
    }

    /** Asks about the first two articles, if there are two. */
    @Override
    public Question first(Shown shown) {
        List<Article> articles = shown.dossier().articles();
        return articles.size() < 2
                ? new Question.Named(NAME)
                : new Question.OfArticles(articles.get(0).file(), articles.get(1).file());
    }

    @Override
    public void answer(Question question, Asking asking, Div into) {
        Question.OfArticles asked = question instanceof Question.OfArticles both ? both : null;
        into.add(form(asked, asking));
        if (asked == null) {
            return;
        }
        for (String file : List.of(asked.first(), asked.second())) {
            if (asking.shown().dossier().article(file).isEmpty()) {
                into.add(asking.lead(asking.text("articles.absent", file)));
                return;
            }
        }
        GraphChange change =
                GraphChange.ofTexts(graph(asked.first(), asking), graph(asked.second(), asking));
        new ChangeList(asking, NAME).addTo(into, change, asked.first(), asked.second());
    }

    private static DiplomacyGraph graph(String file, Asking asking) {
        return asking.shown().dossier().graphOf(file, asking.shown().state().filter());
    }

    private static Div form(Question.@Nullable OfArticles asked, Asking asking) {
        ComboBox<Article> first = field("articles.first", asking);
        ComboBox<Article> second = field("articles.second", asking);
        if (asked != null) {
            asking.shown().dossier().article(asked.first()).ifPresent(first::setValue);
            asking.shown().dossier().article(asked.second()).ifPresent(second::setValue);
        }
        for (ComboBox<Article> field : List.of(first, second)) {
            field.addValueChangeListener(event -> ask(first.getValue(), second.getValue(), asking));
        }
        Div form = new Div(first, second);
        form.addClassName("question-form");
        return form;
    }

    private static ComboBox<Article> field(String key, Asking asking) {
        ComboBox<Article> field = new ComboBox<>(asking.text(key));
        field.setItemLabelGenerator(article -> article.file() + " · " + article.title());
        field.setItems(asking.shown().dossier().articles());
        return field;
    }

    private static void ask(@Nullable Article first, @Nullable Article second, Asking asking) {
        if (first != null && second != null) {
            asking.ask(new Question.OfArticles(first.file(), second.file()));
        }
    }
}
