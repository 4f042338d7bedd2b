package org.diplograph.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import java.util.EnumMap;
import java.util.Map;
import org.diplograph.ui.Preferences.Colours;
import org.diplograph.ui.component.Symbol;

/**
 * Chooses between light and dark pages, or leaves it to the system; and makes them fit a projector.
 */
final class ColourSwitch extends MenuBar {
    private final Map<Colours, MenuItem> items = new EnumMap<>(Colours.class);

    ColourSwitch() {
        addThemeVariants(MenuBarVariant.TERTIARY);
        setTabNavigation(true);
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("frame.more")));
        String name = getTranslation("frame.colours");
        MenuItem root = addItem(Symbol.COLOURS.icon(), name);
        root.setAriaLabel(name);
        for (Colours colours : Colours.values()) {
            MenuItem item =
                    root.getSubMenu()
                            .addItem(
                                    getTranslation("frame.colours." + colours.cookieValue()),
                                    click -> choose(colours));
            item.setCheckable(true);
            items.put(colours, item);
        }
        MenuItem projector = root.getSubMenu().addItem(getTranslation("frame.projector"));
        projector.setCheckable(true);
        projector.setChecked(Preferences.isProjected(VaadinRequest.getCurrent()));
        projector.addClickListener(
                click ->
                        getUI().ifPresent(
                                        ui ->
                                                Preferences.chooseProjected(
                                                        ui, projector.isChecked())));
        mark(Preferences.colours(VaadinRequest.getCurrent()));
    }

    private void choose(Colours colours) {
        getUI().ifPresent(ui -> Preferences.choose(ui, colours));
        mark(colours);
    }

    private void mark(Colours current) {
        items.forEach((colours, item) -> item.setChecked(colours == current));
    }
}
