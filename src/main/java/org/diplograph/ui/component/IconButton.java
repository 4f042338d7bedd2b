package org.diplograph.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button that shows an icon alone; its name is its tooltip as well. */
public final class IconButton extends Button {
    public IconButton(Symbol symbol, String name) {
        super(symbol.icon());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("icon-button");
        setAriaLabel(name);
        setTooltipText(name);
    }
}
