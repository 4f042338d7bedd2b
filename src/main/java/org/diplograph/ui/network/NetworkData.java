package org.diplograph.ui.network;

import java.util.List;
import java.util.Map;
import org.diplograph.ui.component.NameForms;
import org.jspecify.annotations.Nullable;

/**
 * What the network canvas draws, as it is sent: see {@code graph-example.json} among the tests.
 * Actors and ties are columns, one list for each of their properties, in which actors and the
 * constants of closed lists stand as numbers from 0: a network of 20,000 ties is small enough to
 * travel.
 *
 * @param version of the dossier
 * @param names of the constants that columns number
 * @param labels every text the canvas shows: by list ({@code relation}, {@code domain}, {@code
 *     status}, {@code actorKind}) and constant, and {@code text} by key
 * @param forms what stands before names within sentences, as {@code actors} number it
 * @param phrases the sentence of a tie by its relation and status, with a subject in the singular
 *     and in the plural; see {@link Phrases}
 * @param shown what was sent of {@code total}
 */
public record NetworkData(
        String version,
        String language,
        Names names,
        Actors actors,
        States states,
        Ties ties,
        List<Bloc> blocs,
        Map<String, Map<String, String>> labels,
        List<NameForms> forms,
        Map<String, Map<String, List<String>>> phrases,
        Hidden hidden,
        Extent shown,
        Extent total) {

    /**
     * @param symmetric names of the relation types without a direction
     */
    public record Names(
            List<String> kinds,
            List<String> types,
            List<String> symmetric,
            List<String> statuses,
            List<String> domains) {}

    /**
     * The actors.
     *
     * @param labels null where the label is the name
     * @param forms what stands before the label, or before the name of a person
     * @param sources independent sources of all ties, also of those that are not sent
     * @param facts facts of all ties
     * @param neighbours actors at the other end of all ties
     */
    public record Actors(
            List<String> ids,
            List<Integer> kinds,
            List<String> names,
            List<@Nullable String> labels,
            List<Integer> forms,
            List<Integer> sources,
            List<Integer> facts,
            List<Integer> neighbours) {}

    /** What only states have: flags, and places in degrees. */
    public record States(
            List<Integer> actors,
            List<String> flags,
            List<Double> latitudes,
            List<Double> longitudes) {}

    /**
     * The ties.
     *
     * @param contested the numbers of the contested ones
     * @param domains for each tie four numbers a domain: domain, status, sources, facts
     */
    public record Ties(
            List<Integer> from,
            List<Integer> to,
            List<Integer> types,
            List<Integer> statuses,
            List<Integer> sources,
            List<Integer> facts,
            List<Integer> contested,
            List<List<Integer>> domains) {}

    /** A bloc and its members. */
    public record Bloc(String id, String label, List<String> members) {}

    /** What the filter hides, of everything there is. */
    public record Hidden(int facts, int ties) {}

    /** How large a graph is. */
    public record Extent(int actors, int ties) {}
}
