package org.diplograph.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The keys of a part of the pages, as the help lists them. What a key looks like is the text {@code
 * frame.keys.<section>.<key>}, what it does {@code frame.key.<section>.<key>}.
 */
enum KeySection {
    ANYWHERE(Set.of(), "search", "fullScreen", "help", "close"),
    NETWORK(
            Set.of("network"),
            "zoom",
            "walk",
            "lines",
            "select",
            "several",
            "area",
            "focus",
            "steps",
            "back",
            "menu",
            "pan",
            "undo",
            "redo"),
    DOMAINS(Set.of("domains"), "walk", "ends", "choose", "close"),
    TIMELINE(Set.of("timeline"), "walk", "lanes", "ends", "choose", "bounds"),
    MAP(Set.of("map"), "walk", "lines", "choose", "zoom", "pan"),
    TABLES(Set.of("actors", "articles"), "walk", "ends", "sort", "enter", "leave"),
    READER(Set.of("articles"), "walk", "choose");

    private final Set<String> views;
    private final List<String> keys;

    KeySection(Set<String> views, String... keys) {
        this.views = views;
        this.keys = List.of(keys);
    }

    /**
     * Whether these keys work in a view.
     *
     * @param view its name in {@link Navigation#DESTINATIONS}
     */
    boolean worksIn(String view) {
        return views.isEmpty() || views.contains(view);
    }

    /** The key of the text that names this section. */
    String name(String prefix) {
        return prefix + name().toLowerCase(Locale.ROOT);
    }

    List<String> keys() {
        return keys;
    }
}
