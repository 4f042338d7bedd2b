package org.diplograph.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;

/** Stands in the place of a picture when there is nothing to draw, and says why. */
public final class EmptyState extends Div {
    private final H2 heading = new H2();
    private final Paragraph text = new Paragraph();
    private final Button clear = new Button();
    private ViewState state = ViewState.INITIAL;

    /**
     * @param change takes the state without filters
     */
    public EmptyState(Consumer<ViewState> change) {
        addClassName("empty-state");
        clear.setText(getTranslation("filter.empty.clear"));
        clear.addThemeVariants(ButtonVariant.PRIMARY);
        clear.addClickListener(click -> change.accept(state.withFilter(GraphFilter.USUAL)));
        add(heading, text, clear);
        setVisible(false);
    }

    /** Shows itself if nothing passes the filter; says whether it does. */
    public boolean show(Shown shown) {
        state = shown.state();
        boolean empty = shown.graph().ties().isEmpty();
        boolean filtered = shown.hiddenFacts() > 0;
        String why = filtered ? "filter.empty" : "filter.nothing";
        heading.setText(getTranslation(why + ".heading"));
        text.setText(getTranslation(why + ".text", shown.hiddenFacts()));
        clear.setVisible(filtered && !state.filter().equals(GraphFilter.USUAL));
        setVisible(empty);
        return empty;
    }
}
