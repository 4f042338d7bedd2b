package org.diplograph.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** A button of the filter bar that opens its filters. */
public final class FilterMenu extends Div {
    private final Span count = new Span();
    private final Popover popover;

    public FilterMenu(String name, Component... filters) {
        addClassName("filter-menu");
        count.addClassName("filter-count");
        Span caret = new Span();
        caret.addClassName("filter-caret");
        caret.getElement().setAttribute("aria-hidden", "true");
        Button button = new Button(new Span(new Span(name), count, caret));
        button.addClassName("filter-button");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        popover = new Popover(filters);
        popover.addClassName("filter-popover");
        popover.setTarget(button);
        popover.setAriaLabel(name);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAutofocus(true);
        popover.addOpenedChangeListener(
                change ->
                        button.getElement()
                                .setAttribute(
                                        "aria-expanded", Boolean.toString(change.isOpened())));
        add(button, popover);
    }

    void whenOpened(Runnable action) {
        popover.addOpenedChangeListener(
                change -> {
                    if (change.isOpened()) {
                        action.run();
                    }
                });
    }

    boolean isOpened() {
        return popover.isOpened();
    }

    /** Shows how many filters of this menu are on; nothing for none. */
    public void showCount(int active) {
        count.setText(active == 0 ? "" : Integer.toString(active));
        count.setVisible(active > 0);
    }
}
