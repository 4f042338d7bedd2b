package org.diplograph.ui.domains;

import java.util.Locale;

/** The charts of the domains view, in its order. */
enum Chart {
    COOPERATION,
    MATRIX,
    PAIRS,
    FLOW,
    TIME;

    /** Its name in texts, addresses and the browser. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
