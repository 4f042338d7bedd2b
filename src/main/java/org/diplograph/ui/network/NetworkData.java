package org.diplograph.ui.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the network canvas draws, as it is sent: see {@code graph-example.json} among the tests.
 *
 * @param version of the dossier
 * @param labels every text the canvas shows: by list ({@code relation}, {@code domain}, {@code
 *     status}, {@code actorKind}) and constant, and {@code text} by key
 */
public record NetworkData(
        String version,
        String language,
        List<ActorData> actors,
        List<TieData> ties,
        List<BlocData> blocs,
        Map<String, Map<String, String>> labels,
        Hidden hidden) {

    /**
     * One actor.
     *
     * @param sources independent sources of its ties
     * @param facts facts of its ties
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ActorData(
            String id,
            String kind,
            @Nullable String organisationKind,
            String name,
            String label,
            @Nullable String flag,
            int sources,
            int facts,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** One tie; its domains in the order of the closed list. */
    public record TieData(
            String id,
            String from,
            String to,
            String type,
            boolean directed,
            String status,
            Map<String, Integer> statuses,
            int sources,
            int facts,
            boolean contested,
            List<DomainData> domains) {}

    /** The part of a tie that concerns one domain. */
    public record DomainData(String domain, String status, int sources, int facts) {}

    /** A bloc and its members. */
    public record BlocData(String id, String label, List<String> members) {}

    /** What the filter hides, of everything there is. */
    public record Hidden(int facts, int ties) {}
}
