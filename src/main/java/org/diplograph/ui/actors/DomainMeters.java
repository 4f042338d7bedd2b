package org.diplograph.ui.actors;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.FactGroup;
import org.diplograph.fact.Domain;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Selection;
import org.diplograph.ui.WordKeys;
import org.diplograph.ui.component.Words;
import org.jspecify.annotations.Nullable;

/** In which domains the facts of an actor lie: one meter each, the longest first. */
final class DomainMeters extends UnorderedList {
    /**
     * @param select takes the domain whose evidence a visitor wants
     */
    DomainMeters(
            ActorId actor,
            List<SourcedFact> facts,
            @Nullable Selection selected,
            Consumer<Selection> select) {
        addClassName("domain-meters");
        Map<Domain, List<SourcedFact>> lists = new EnumMap<>(Domain.class);
        for (SourcedFact fact : facts) {
            for (Domain domain : fact.fact().domains()) {
                lists.computeIfAbsent(domain, absent -> new ArrayList<>()).add(fact);
            }
        }
        int most = lists.values().stream().mapToInt(List::size).max().orElse(0);
        lists.entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<Domain, List<SourcedFact>>>comparingInt(
                                        entry -> -entry.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .forEach(
                        entry -> {
                            Selection domain = new Selection.OfActorInDomain(actor, entry.getKey());
                            FactGroup group = new FactGroup(entry.getValue());
                            NativeButton button = button(entry.getKey(), group, most);
                            button.getElement()
                                    .setAttribute(
                                            "aria-pressed",
                                            String.valueOf(domain.equals(selected)));
                            button.addClickListener(click -> select.accept(domain));
                            add(new ListItem(button));
                        });
    }

    private NativeButton button(Domain domain, FactGroup facts, int most) {
        HtmlContainer name = new HtmlContainer("span");
        name.setText(Words.capital(getTranslation(WordKeys.of(domain))));
        HtmlContainer meter = new HtmlContainer("meter");
        meter.getElement()
                .setAttribute("min", "0")
                .setAttribute("max", Integer.toString(most))
                .setAttribute("value", Integer.toString(facts.size()))
                .setAttribute("data-domain", domain.name())
                .setAttribute("aria-hidden", "true");
        HtmlContainer count = new HtmlContainer("span");
        count.setText(
                getTranslation("actors.facts", facts.size())
                        + " · "
                        + getTranslation("actors.sources", facts.sources()));
        NativeButton button = new NativeButton();
        button.addClassName("domain-meter");
        button.add(name, meter, count);
        return button;
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }
}
