package org.diplograph.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** A choice of one among few, all in sight; asking for another one does not show it yet. */
public final class Segments<E extends Enum<E>> extends Div {
    private final Map<E, NativeButton> buttons;
    private final Consumer<E> chosen;

    public Segments(Class<E> type, String name, Consumer<E> chosen) {
        this.buttons = new EnumMap<>(type);
        this.chosen = chosen;
        addClassName("segments");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
    }

    public void offer(E value, String name, Component... icon) {
        NativeButton button = new NativeButton();
        button.add(icon);
        button.add(new Span(name));
        button.addClickListener(click -> chosen.accept(value));
        buttons.put(value, button);
        add(button);
    }

    public void show(E current) {
        buttons.forEach(
                (value, button) ->
                        button.getElement()
                                .setAttribute("aria-pressed", Boolean.toString(value == current)));
    }
}
