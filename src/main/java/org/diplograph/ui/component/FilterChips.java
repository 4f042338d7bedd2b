package org.diplograph.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diplograph.actor.ActorId;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.Shown;
import org.diplograph.ui.WordKeys;

/** One chip for every filter that differs from the usual, each with a way back. */
final class FilterChips extends Div {
    private final Consumer<GraphFilter> change;

    FilterChips(Consumer<GraphFilter> change) {
        this.change = change;
        addClassName("filter-chips");
    }

    /** Shows the chips and returns how many there are. */
    int show(Shown shown) {
        removeAll();
        Map<String, GraphFilter> chips = chips(shown);
        chips.forEach((text, without) -> add(chip(text, without)));
        if (!chips.isEmpty()) {
            NativeButton clear = new NativeButton(getTranslation("filter.clear"));
            clear.addClassName("link-button");
            clear.addClickListener(click -> change.accept(GraphFilter.USUAL));
            add(clear);
        }
        return chips.size();
    }

    private NativeButton chip(String text, GraphFilter without) {
        Span cross = new Span(Symbol.CLOSE.icon());
        cross.addClassName("chip-cross");
        NativeButton chip = new NativeButton();
        chip.add(new Span(text), cross);
        chip.addClassName("chip");
        chip.setAriaLabel(getTranslation("filter.remove", text));
        chip.addClickListener(click -> change.accept(without));
        return chip;
    }

    /** By the text of each chip, the filter without it. */
    private Map<String, GraphFilter> chips(Shown shown) {
        GraphFilter filter = shown.state().filter();
        Map<String, GraphFilter> chips = new LinkedHashMap<>();
        Dates dates = new Dates(getLocale());
        if (filter.from() != null) {
            chips.put(
                    getTranslation("filter.chip.from", dates.of(PartialDate.of(filter.from()))),
                    filter.withDates(null, filter.to()));
        }
        if (filter.to() != null) {
            chips.put(
                    getTranslation("filter.chip.to", dates.of(PartialDate.of(filter.to()))),
                    filter.withDates(filter.from(), null));
        }
        if (filter.asOf() != null) {
            chips.put(
                    getTranslation("filter.chip.asOf", dates.of(PartialDate.of(filter.asOf()))),
                    filter.withAsOf(null));
        }
        if (!filter.period().uncertain()) {
            chips.put(getTranslation("filter.chip.certainDates"), filter.withUncertainDates(true));
        }
        for (RelationType type : new TreeSet<>(filter.types())) {
            chips.put(word(type), filter.withTypes(without(filter.types(), type)));
        }
        for (Domain domain : new TreeSet<>(filter.domains())) {
            chips.put(word(domain), filter.withDomains(without(filter.domains(), domain)));
        }
        if (!filter.statuses().equals(GraphFilter.USUAL_STATUSES)) {
            chips.put(
                    getTranslation("filter.chip.statuses", words(filter.statuses(), WordKeys::of)),
                    filter.withStatuses(GraphFilter.USUAL_STATUSES));
        }
        if (!filter.kinds().equals(GraphFilter.USUAL_KINDS)) {
            chips.put(
                    getTranslation("filter.chip.kinds", words(filter.kinds(), WordKeys::ofSeveral)),
                    filter.withKinds(GraphFilter.USUAL_KINDS));
        }
        for (ActorId actor : new TreeSet<>(filter.actors())) {
            String name =
                    shown.dossier()
                            .actor(actor)
                            .map(known -> known.label().in(getLocale()))
                            .orElse(actor.value());
            chips.put(name, filter.withActors(without(filter.actors(), actor)));
        }
        if (filter.minSources() > 1) {
            chips.put(
                    getTranslation("filter.chip.minSources", filter.minSources()),
                    filter.withMinSources(1));
        }
        if (filter.contested()) {
            chips.put(getTranslation("filter.chip.contested"), filter.withContested(false));
        }
        return chips;
    }

    private String word(Enum<?> constant) {
        return Words.capital(getTranslation(WordKeys.of(constant)));
    }

    private <E extends Enum<E>> String words(Set<E> constants, Function<E, String> keys) {
        return constants.stream()
                .sorted()
                .map(constant -> getTranslation(keys.apply(constant)))
                .collect(Collectors.joining(", "));
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        Set<T> rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
