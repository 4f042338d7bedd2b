package org.diplograph.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import org.diplograph.ui.component.IconButton;
import org.diplograph.ui.component.Symbol;
import tools.jackson.databind.JsonNode;

/**
 * Copies the address of the page, which holds all that is shown; where the browser refuses, shows
 * it to be copied by hand.
 */
@Tag("diplo-copy-link")
@JsModule("./frame/copy-link.ts")
final class LinkButton extends HtmlContainer {
    private static final int MILLISECONDS = 4_000;
    private static final String COPIED = "event.detail.copied";
    private static final String ADDRESS = "event.detail.address";

    LinkButton() {
        addClassName("frame-link");
        add(new IconButton(Symbol.LINK, getTranslation("frame.link")));
        getElement()
                .addEventListener("diplo-link", event -> tell(event.getEventData()))
                .addEventData(COPIED)
                .addEventData(ADDRESS);
    }

    private void tell(JsonNode answer) {
        if (answer.path(COPIED).asBoolean(false)) {
            Notification.show(
                    getTranslation("frame.link.copied"),
                    MILLISECONDS,
                    Notification.Position.BOTTOM_CENTER);
            return;
        }
        TextField address = new TextField(getTranslation("frame.link.address"));
        address.setValue(answer.path(ADDRESS).asString(""));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        Dialog dialog = new Dialog(new Paragraph(getTranslation("frame.link.refused")), address);
        dialog.setHeaderTitle(getTranslation("frame.link"));
        IconButton close = new IconButton(Symbol.CLOSE, getTranslation("frame.close"));
        close.addClickListener(click -> dialog.close());
        dialog.getHeader().add(close);
        dialog.setWidth("min(36rem, 92vw)");
        dialog.open();
    }
}
