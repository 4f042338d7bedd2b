package org.diplograph.ui.component;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/**
 * The icons of the pages, all in {@code icons/symbols.svg}. They tell nothing that words do not.
 */
public enum Symbol {
    NETWORK,
    DOMAINS,
    ACTORS,
    ARTICLES,
    SEARCH,
    FULL_SCREEN,
    LINK,
    FILTER,
    TABLE,
    CLOSE,
    COLLAPSE,
    EXPAND,
    COLOURS,
    HELP,
    WARNING,
    ARROW,
    BOTH_WAYS,
    QUOTE;

    public SvgIcon icon() {
        return of(name());
    }

    /** The icon of that name, in any case. */
    public static SvgIcon of(String name) {
        SvgIcon icon = new SvgIcon("icons/symbols.svg", name.toLowerCase(Locale.ROOT));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
