package org.diplograph.ui.network;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.notification.Notification;
import java.net.URI;
import java.net.URL;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.ViewState;

/** Copies the address of what is shown, and says so. */
final class CopyLink extends Div {
    private static final int MILLISECONDS = 3_000;

    private final Input address = new Input();
    private String root = "";
    private String path = "";

    CopyLink() {
        addClassName("copy-link");
        Button button = new Button(getTranslation("networkview.copyLink"));
        address.addClassName("visually-hidden");
        address.setTabIndex(-1);
        address.setAriaLabel(getTranslation("networkview.copyLink.address"));
        address.getElement().setAttribute("readonly", true);
        Clipboard.onClick(button)
                .writeText(
                        address,
                        copied -> tell("networkview.copyLink.done"),
                        refused -> tell("networkview.copyLink.refused"));
        add(button, address);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().fetchCurrentURL(this::setRoot);
    }

    /** The network is the first page: its own path is that of the program. */
    private void setRoot(URL page) {
        root = URI.create(page.toString()).resolve(".").toString();
        show();
    }

    void show(ViewState state) {
        path = Navigation.address(Navigation.NETWORK, state);
        show();
    }

    private void show() {
        address.setValue(root + path);
    }

    private void tell(String key) {
        Notification.show(
                getTranslation(key, root + path),
                MILLISECONDS,
                Notification.Position.BOTTOM_CENTER);
    }
}
