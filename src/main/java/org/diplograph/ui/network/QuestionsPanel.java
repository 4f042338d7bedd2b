package org.diplograph.ui.network;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.diplograph.analysis.Computations;
import org.diplograph.analysis.Measure;
import org.diplograph.ui.Question;
import org.diplograph.ui.Shown;
import org.diplograph.ui.Translations;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.component.IconButton;
import org.diplograph.ui.component.Symbol;

/** What can be asked of the network, and the answer to what is asked. */
@StyleSheet("css/views/questions.css")
final class QuestionsPanel extends Aside {
    private final List<? extends Inquiry> inquiries;
    private final Translations translations;
    private final Consumer<ViewState> change;
    private final UnorderedList list = new UnorderedList();
    private ViewState state = ViewState.INITIAL;

    QuestionsPanel(
            Computations computations, Translations translations, Consumer<ViewState> change) {
        this.translations = translations;
        this.change = change;
        this.inquiries =
                Stream.concat(
                                Measure.ALL.stream()
                                        .map(measure -> new MeasureInquiry(measure, computations)),
                                Stream.of(
                                        new PathInquiry(),
                                        new DaysInquiry(),
                                        new ArticlesInquiry()))
                        .toList();
        addClassName("questions");
        getElement().setAttribute("aria-label", getTranslation("questions.title"));
        IconButton close = new IconButton(Symbol.CLOSE, getTranslation("questions.close"));
        close.addClickListener(click -> change.accept(state.withQuestion(null)));
        Div head = new Div(new H2(getTranslation("questions.title")), close);
        head.addClassName("questions-head");
        Paragraph lead = new Paragraph(getTranslation("questions.lead"));
        lead.addClassName("questions-lead");
        list.addClassName("questions-list");
        add(head, lead, list);
        setVisible(false);
    }

    /** Whether the panel knows what is asked. */
    boolean knows(Question question) {
        return question.equals(Question.OPEN)
                || inquiries.stream().anyMatch(inquiry -> inquiry.isAskedBy(question));
    }

    void show(Shown shown) {
        state = shown.state();
        Question question = shown.state().question();
        list.removeAll();
        setVisible(question != null);
        if (question != null) {
            inquiries.forEach(inquiry -> list.add(item(inquiry, question, shown)));
        }
    }

    private ListItem item(Inquiry inquiry, Question question, Shown shown) {
        boolean asked = inquiry.isAskedBy(question);
        NativeButton button = new NativeButton(getTranslation("questions." + inquiry.name()));
        button.addClassName("question");
        button.getElement().setAttribute("aria-expanded", Boolean.toString(asked));
        button.addClickListener(
                click ->
                        change.accept(
                                shown.state()
                                        .withQuestion(
                                                asked ? Question.OPEN : inquiry.first(shown))));
        ListItem item = new ListItem(button);
        if (asked) {
            Div answer = new Div();
            answer.addClassName("answer");
            inquiry.answer(question, new Asking(shown, translations, getLocale(), change), answer);
            item.add(answer);
        }
        return item;
    }
}
