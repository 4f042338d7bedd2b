package org.diplograph.ui.component;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;

/** The evidence of what is selected. */
public final class EvidencePanel extends Aside {
    private final H2 heading = new H2();
    private Consumer<Boolean> widen = wide -> {};

    EvidencePanel(Consumer<ViewState> change) {
        addClassName("evidence");
        getElement().setAttribute("aria-label", getTranslation("evidence.name"));
        add(heading);
    }

    void onWiden(Consumer<Boolean> listener) {
        widen = listener;
    }

    void show(Shown shown) {
        heading.setText(getTranslation("evidence.name"));
    }
}
