package org.diplograph.ui.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.State;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.diplograph.ui.component.NameForms;
import org.diplograph.ui.network.NetworkData.Actors;
import org.diplograph.ui.network.NetworkData.States;
import org.jspecify.annotations.Nullable;

/** Collects actors as columns. */
final class ActorColumns {
    private final DiplomacyGraph graph;
    private final Locale locale;
    private final List<String> ids = new ArrayList<>();
    private final List<Integer> kinds = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<@Nullable String> labels = new ArrayList<>();
    private final Map<NameForms, Integer> forms = new LinkedHashMap<>();
    private final List<Integer> formNumbers = new ArrayList<>();
    private final List<Integer> sources = new ArrayList<>();
    private final List<Integer> facts = new ArrayList<>();
    private final List<Integer> neighbours = new ArrayList<>();
    private final List<Integer> states = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private final List<Double> latitudes = new ArrayList<>();
    private final List<Double> longitudes = new ArrayList<>();

    ActorColumns(DiplomacyGraph graph, Locale locale) {
        this.graph = graph;
        this.locale = locale;
    }

    void add(Actor actor) {
        if (actor instanceof State state) {
            states.add(ids.size());
            flags.add(state.flag());
            latitudes.add(state.latitude());
            longitudes.add(state.longitude());
        }
        String name = actor.name().in(locale);
        String label = actor.label().in(locale);
        ids.add(actor.id().value());
        kinds.add(actor.kind().ordinal());
        names.add(name);
        labels.add(label.equals(name) ? null : label);
        NameForms before = NameForms.before(actor, locale);
        formNumbers.add(forms.computeIfAbsent(before, added -> forms.size()));
        count(actor.id());
    }

    private void count(ActorId actor) {
        Set<Object> distinctSources = new HashSet<>();
        Set<ActorId> others = new HashSet<>();
        int all = 0;
        for (Tie tie : graph.tiesOf(actor)) {
            for (SourcedFact fact : tie.facts()) {
                distinctSources.add(fact.source());
            }
            others.add(tie.id().from().equals(actor) ? tie.id().to() : tie.id().from());
            all += tie.facts().size();
        }
        sources.add(distinctSources.size());
        facts.add(all);
        neighbours.add(others.size());
    }

    Actors actors() {
        return new Actors(
                List.copyOf(ids),
                List.copyOf(kinds),
                List.copyOf(names),
                Collections.unmodifiableList(labels),
                List.copyOf(formNumbers),
                List.copyOf(sources),
                List.copyOf(facts),
                List.copyOf(neighbours));
    }

    /** What stands before names, by the numbers in the actors' column. */
    List<NameForms> forms() {
        return List.copyOf(forms.keySet());
    }

    States states() {
        return new States(
                List.copyOf(states),
                List.copyOf(flags),
                List.copyOf(latitudes),
                List.copyOf(longitudes));
    }
}
