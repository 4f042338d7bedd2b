package org.diplograph.ui.actors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of an actor's page, with its heading; without content it is not shown. */
final class ActorSection extends Section {
    private final H2 heading = new H2();
    private final Paragraph note = new Paragraph();

    /**
     * @param name of its texts, {@code actors.section.<name>}
     */
    ActorSection(String name) {
        addClassNames("actor-section", "actor-" + name);
        heading.setId("actor-" + name);
        heading.setText(getTranslation("actors.section." + name));
        note.addClassName("actor-note");
        getElement().setAttribute("aria-labelledby", "actor-" + name);
    }

    /**
     * @param remark says where the content comes from or what it leaves out; empty for none
     */
    void show(String remark, Component... content) {
        removeAll();
        setVisible(content.length > 0);
        note.setText(remark);
        note.setVisible(!remark.isEmpty());
        add(heading, note);
        add(content);
    }

    void hide() {
        show("");
    }
}
