package org.diplograph.ui.component;

/** The texts of one language. */
@FunctionalInterface
public interface Texts {
    String get(String key, Object... values);
}
