package org.diplograph.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.diplograph.ui.component.IconButton;
import org.diplograph.ui.component.Symbol;

/** Says what can be done, and lists the keys. */
final class HelpDialog extends Dialog {
    private static final Key QUESTION_MARK = Key.of("?");

    /**
     * Keys that mean the same everywhere: their names are {@code frame.keys.<name>}, what they do
     * {@code frame.key.<name>}.
     */
    private static final List<Shortcut> ANYWHERE =
            List.of(new Shortcut("help"), new Shortcut("close"));

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

    HelpDialog() {
        addClassName("help-dialog");
        setHeaderTitle(getTranslation("frame.help"));
        IconButton close = new IconButton(Symbol.CLOSE, getTranslation("frame.close"));
        close.addClickListener(click -> close());
        getHeader().add(close);
        add(
                new Paragraph(getTranslation("frame.help.reading")),
                new Paragraph(getTranslation("frame.help.proof")),
                new H3(getTranslation("frame.help.anywhere")),
                keys(ANYWHERE),
                new H3(getTranslation("frame.help.network")),
                keys(NETWORK));
    }

    void openOnQuestionMark(Component page) {
        Shortcuts.addShortcutListener(page, this::open, QUESTION_MARK);
        Shortcuts.addShortcutListener(page, this::open, QUESTION_MARK, KeyModifier.SHIFT);
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
