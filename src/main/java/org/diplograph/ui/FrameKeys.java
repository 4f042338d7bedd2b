package org.diplograph.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The single keys of every page: {@code /} searches, {@code F} fills the screen, {@code ?} helps.
 */
@Tag("diplo-frame-keys")
@JsModule("./frame/frame-keys.ts")
final class FrameKeys extends Component {
    FrameKeys(Runnable help) {
        getElement().addEventListener("diplo-help", event -> help.run());
    }

    void turn(boolean on) {
        getElement().setProperty("on", on);
    }
}
