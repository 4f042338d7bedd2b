package org.diplograph.ui.tour;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/**
 * Three hints above the network for those who come for the first time. The element keeps itself
 * hidden once they have been put away, which the browser remembers.
 */
@Tag("diplo-hints")
@JsModule("./tour/first-hints.ts")
@StyleSheet("css/components/tour.css")
public final class FirstHints extends HtmlContainer {
    private static final int HINTS = 3;

    /**
     * @param tour starts the guided tour
     */
    public FirstHints(Runnable tour) {
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("tour.hints"));
        OrderedList list = new OrderedList();
        for (int i = 1; i <= HINTS; i++) {
            list.add(new ListItem(words(i, "mouse"), words(i, "touch")));
        }
        NativeButton start = new NativeButton(getTranslation("tour.start"));
        start.addClassName("link-button");
        start.addClickListener(click -> tour.run());
        NativeButton close = new NativeButton(getTranslation("tour.hints.close"));
        close.addClassName("link-button");
        close.addClickListener(click -> getElement().callJsFunction("putAway"));
        add(list, start, close);
        setVisible(false);
    }

    /**
     * A hint in the words for a mouse and keys, or for fingers; the style sheet shows one of them.
     */
    private Span words(int hint, String device) {
        Span words = new Span(getTranslation("tour.hint." + hint + "." + device));
        words.addClassName("for-" + device);
        return words;
    }
}
