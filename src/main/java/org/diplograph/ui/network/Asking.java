package org.diplograph.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.Consumer;
import org.diplograph.ui.Question;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.Translations;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.component.Sentences;

/**
 * What an answer needs: what is shown, in which language, and a way to ask for something else.
 *
 * @param change takes the state a visitor asks for
 */
record Asking(Shown shown, Translations translations, Locale locale, Consumer<ViewState> change) {
    Sentences sentences() {
        return new Sentences(shown.dossier(), translations, locale);
    }

    String text(String key, Object... values) {
        return translations.getTranslation("questions." + key, locale, values);
    }

    Paragraph lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("answer-lead");
        return lead;
    }

    void ask(Question question) {
        change.accept(shown.state().withQuestion(question));
    }

    /** A sentence that selects what it speaks of, and what else belongs to it. */
    ListItem row(String sentence, Selection selection, Component... more) {
        NativeButton button = new NativeButton(sentence);
        button.addClassName("answer-sentence");
        button.getElement()
                .setAttribute(
                        "aria-pressed",
                        Boolean.toString(selection.equals(shown.state().selection())));
        button.addClickListener(click -> change.accept(shown.state().withSelection(selection)));
        ListItem row = new ListItem(button);
        row.add(more);
        return row;
    }
}
