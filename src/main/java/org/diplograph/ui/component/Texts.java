package org.diplograph.ui.component;

/** The texts of one language. */
@FunctionalInterface
interface Texts {
    String get(String key, Object... values);
}
