package org.diplograph.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import java.util.EnumMap;
import java.util.Map;
import org.diplograph.ui.component.IconButton;
import org.diplograph.ui.component.Symbol;

/** Says what can be done, and lists the keys. */
final class HelpDialog extends Dialog {
    private final Map<KeySection, Details> sections = new EnumMap<>(KeySection.class);

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
                keySwitch(keys));
        for (KeySection section : KeySection.values()) {
            Details details =
                    new Details(getTranslation(section.name("frame.help.")), keys(section));
            details.addClassName("help-section");
            sections.put(section, details);
            add(details);
        }
    }

    /** Opens with the keys of the page in sight and those of other views closed. */
    void open(String path) {
        String view =
                Navigation.DESTINATIONS.stream()
                        .filter(destination -> destination.holds(path))
                        .map(Navigation.Destination::name)
                        .findFirst()
                        .orElse("");
        sections.forEach((section, details) -> details.setOpened(section.worksIn(view)));
        open();
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

    private DescriptionList keys(KeySection section) {
        DescriptionList list = new DescriptionList();
        list.addClassName("help-keys");
        String name = section.name(".") + ".";
        for (String key : section.keys()) {
            Span keys = new Span(getTranslation("frame.keys" + name + key));
            keys.addClassName("key");
            list.add(new DescriptionList.Term(keys));
            list.add(new DescriptionList.Description(getTranslation("frame.key" + name + key)));
        }
        return list;
    }
}
