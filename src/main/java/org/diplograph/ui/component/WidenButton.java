package org.diplograph.ui.component;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Widens or narrows the evidence panel, for those who do not drag its border. */
final class WidenButton extends Div {
    private final Consumer<Boolean> widen;

    WidenButton(Consumer<Boolean> widen) {
        this.widen = widen;
        addClassName("evidence-widen");
        show(false);
    }

    private void show(boolean wide) {
        removeAll();
        IconButton button =
                new IconButton(
                        wide ? Symbol.COLLAPSE : Symbol.EXPAND,
                        getTranslation(wide ? "evidence.narrow" : "evidence.widen"));
        button.addClickListener(
                click -> {
                    widen.accept(!wide);
                    show(!wide);
                    getChildren()
                            .filter(IconButton.class::isInstance)
                            .forEach(other -> ((IconButton) other).focus());
                });
        add(button);
    }
}
