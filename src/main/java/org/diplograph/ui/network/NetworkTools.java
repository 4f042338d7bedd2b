package org.diplograph.ui.network;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.diplograph.ui.Question;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;

/** What can be done with the network as a whole: ask, and take it elsewhere. */
final class NetworkTools extends Div {
    private final Button questions = new Button();
    private final ExportMenu export = new ExportMenu();
    private ViewState state = ViewState.INITIAL;

    NetworkTools(Consumer<ViewState> change) {
        addClassName("network-tools");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("networkview.tools"));
        questions.setText(getTranslation("questions.title"));
        questions.addClickListener(
                click ->
                        change.accept(
                                state.withQuestion(
                                        state.question() == null ? Question.OPEN : null)));
        add(questions, export);
    }

    void show(Shown shown, DrawnPart part) {
        state = shown.state();
        questions
                .getElement()
                .setAttribute("aria-expanded", Boolean.toString(state.question() != null));
        export.show(shown, part);
    }
}
