package org.diplograph.ui.network;

import com.vaadin.flow.component.html.Div;
import org.diplograph.ui.Question;
import org.diplograph.ui.Shown;

/**
 * A question the panel offers: it is listed by the text {@code questions.<name>} and shows what it
 * needs to know and what it finds.
 */
interface Inquiry {
    String name();

    /** Whether a question of the address is this one. */
    boolean isAskedBy(Question question);

    /** What to ask when a visitor opens it. */
    Question first(Shown shown);

    /** Shows form and answer. */
    void answer(Question question, Asking asking, Div into);
}
