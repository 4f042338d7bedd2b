package org.diplograph.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import org.diplograph.ui.component.IconButton;
import org.diplograph.ui.component.Symbol;

/** Says what can be done, and lists the keys. */
final class HelpDialog extends Dialog {
    /**
     * Keys that mean the same everywhere: their names are {@code frame.keys.<name>}, what they do
     * {@code frame.key.<name>}.
     */
    private static final List<Shortcut> ANYWHERE =
            List.of(
                    new Shortcut("search"),
                    new Shortcut("fullScreen"),
                    new Shortcut("help"),
                    new Shortcut("close"));

    private static final List<Shortcut> NETWORK =
            List.of(
                    new Shortcut("zoom"),
                    new Shortcut("walk"),
                    new Shortcut("lines"),
                    new Shortcut("select"),
                    new Shortcut("several"),
                    new Shortcut("area"),
                    new Shortcut("focus"),
                    new Shortcut("steps"),
                    new Shortcut("back"),
                    new Shortcut("menu"),
                    new Shortcut("pan"),
                    new Shortcut("undo"),
                    new Shortcut("redo"));

    private record Shortcut(String name) {}

    /**
     * @param keys turns the single keys of every page off and on
     * @param tour starts the guided tour
     */
    HelpDialog(FrameKeys keys, Runnable tour) {
        addClassName("help-dialog");
        setHeaderTitle(getTranslation("frame.help"));
        IconButton close = new IconButton(Symbol.CLOSE, getTranslation("frame.close"));
        close.addClickListener(click -> close());
        getHeader().add(close);
        add(
                new Paragraph(getTranslation("frame.help.reading")),
                new Paragraph(getTranslation("frame.help.proof")),
                ways(tour),
                new H3(getTranslation("frame.help.anywhere")),
                keys(ANYWHERE),
                keySwitch(keys),
                new H3(getTranslation("frame.help.network")),
                keys(NETWORK));
    }

    /** Ways to learn more: the tour and the guide. */
    private Div ways(Runnable tour) {
        Button start = new Button(getTranslation("frame.tour"));
        start.addClickListener(
                click -> {
                    close();
                    tour.run();
                });
        Anchor guide = new Anchor(Navigation.GUIDE, getTranslation("frame.guide"));
        guide.addClassName("help-guide");
        guide.getElement().addEventListener("click", click -> close());
        Div ways = new Div(start, guide);
        ways.addClassName("help-ways");
        return ways;
    }

    private Checkbox keySwitch(FrameKeys keys) {
        boolean on = Preferences.areKeysOn(VaadinRequest.getCurrent());
        keys.turn(on);
        Checkbox box = new Checkbox(getTranslation("frame.help.keys"), on);
        box.addValueChangeListener(
                change -> {
                    Preferences.chooseKeys(change.getValue());
                    keys.turn(change.getValue());
                });
        return box;
    }

    private DescriptionList keys(List<Shortcut> shortcuts) {
        DescriptionList list = new DescriptionList();
        list.addClassName("help-keys");
        for (Shortcut shortcut : shortcuts) {
            Span keys = new Span(getTranslation("frame.keys." + shortcut.name()));
            keys.addClassName("key");
            list.add(new DescriptionList.Term(keys));
            list.add(
                    new DescriptionList.Description(
                            getTranslation("frame.key." + shortcut.name())));
        }
        return list;
    }
}
