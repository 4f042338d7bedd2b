package org.diplograph.ui.articles;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.diplograph.ui.component.FilterMenu;

/** Ticks some of the values the articles have, each with the number of its articles. */
final class ArticleChoice<T extends Comparable<T>> extends Div {
    private final CheckboxGroup<T> group = new CheckboxGroup<>();
    private final FilterMenu menu;
    private transient SortedMap<T, Integer> offered = new TreeMap<>();

    /**
     * @param chosen takes what is ticked; nothing means all
     */
    ArticleChoice(String name, Function<T, String> label, Consumer<Set<T>> chosen) {
        addClassName("articles-choice");
        group.setLabel(name);
        group.setHelperText(getTranslation("filter.noneMeansAll"));
        group.setItemLabelGenerator(
                value ->
                        getTranslation(
                                "articles.choice",
                                label.apply(value),
                                offered.getOrDefault(value, 0)));
        group.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        chosen.accept(Set.copyOf(change.getValue()));
                    }
                });
        menu = new FilterMenu(name, group);
        add(menu);
    }

    /** Offers the values if there is anything to choose, and ticks some of them. */
    void show(SortedMap<T, Integer> counts, Set<T> ticked) {
        if (!offered.equals(counts)) {
            offered = new TreeMap<>(Map.copyOf(counts));
            group.setItems(offered.keySet());
        }
        group.setValue(ticked);
        menu.showCount(ticked.size());
        setVisible(counts.size() > 1 || !ticked.isEmpty());
    }
}
