package org.diplograph.ui;

import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.dossier.Dossier;
import org.diplograph.graph.DiplomacyGraph;

/**
 * What a page shows: a dossier in the state its address asks for.
 *
 * @param graph of the dossier's facts, those that pass the filter
 * @param ignored parameters of the address that could not be read
 */
public record Shown(Dossier dossier, ViewState state, DiplomacyGraph graph, List<String> ignored) {

    /**
     * Reads an address.
     *
     * @param ownParameters parameters that mean something to this page alone
     */
    public static Shown at(Location location, Dossier dossier, Set<String> ownParameters) {
        Map<String, List<String>> parameters =
                new HashMap<>(location.getQueryParameters().getParameters());
        parameters.keySet().removeAll(ownParameters);
        ViewStateQuery.Parsed parsed = ViewStateQuery.parse(parameters);
        return new Shown(
                dossier, parsed.state(), dossier.graph(parsed.state().filter()), parsed.ignored());
    }

    public static Shown at(Location location, Dossier dossier) {
        return at(location, dossier, Set.of());
    }

    /** Facts of the dossier that the filter hides. */
    public int hiddenFacts() {
        return dossier.facts().size() - graph.factCount();
    }

    /** The same, with one more parameter that could not be read. */
    public Shown withIgnored(String parameter) {
        return withIgnored(List.of(parameter));
    }

    /** The same, with more parameters that could not be read. */
    public Shown withIgnored(List<String> parameters) {
        List<String> all = new ArrayList<>(ignored);
        all.addAll(parameters);
        return new Shown(dossier, state, graph, List.copyOf(all));
    }
}
