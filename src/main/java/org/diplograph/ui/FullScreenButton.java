package org.diplograph.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.diplograph.ui.component.IconButton;
import org.diplograph.ui.component.Symbol;

/**
 * Fills the screen with the page. The element does it itself: browsers want the click first hand.
 */
@Tag("diplo-full-screen")
@JsModule("./frame/full-screen.ts")
final class FullScreenButton extends HtmlContainer {
    FullScreenButton() {
        add(new IconButton(Symbol.FULL_SCREEN, getTranslation("frame.fullScreen")));
    }
}
