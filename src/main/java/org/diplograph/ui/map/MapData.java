package org.diplograph.ui.map;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the map draws, as JSON.
 *
 * @param version changes with the dossier
 * @param language {@code fr} or {@code en}, of every text in it
 * @param measure what fills the states
 * @param actors those that have a place, the one with the greatest measure first
 * @param ties between them, the best founded first
 * @param blocs groups to outline
 * @param unplaced actors without a place, the first by name
 * @param unplacedActors number of actors without a place
 * @param hiddenActors actors that the picture has no room for; the table has them
 * @param hiddenTies ties that the picture has no room for; the table has them
 * @param words words for domains, relations and statuses, by list and constant
 * @param texts texts of the drawing itself, by key
 * @param credits what a picture that leaves the page says of itself
 */
record MapData(
        String version,
        String language,
        String measure,
        List<ActorData> actors,
        List<TieData> ties,
        List<BlocData> blocs,
        List<UnplacedData> unplaced,
        int unplacedActors,
        int hiddenActors,
        int hiddenTies,
        Map<String, Map<String, String>> words,
        Map<String, String> texts,
        Credits credits) {

    /**
     * @param kind {@code STATE}, {@code ORGANISATION} or {@code PERSON}
     * @param longitude in degrees east
     * @param latitude in degrees north
     * @param where why it stands there: {@code CAPITAL}, {@code MIDDLE}, {@code SEAT}, {@code
     *     AMONG}
     * @param city the city it stands in, null if in none
     * @param value of the measure
     */
    record ActorData(
            String id,
            String kind,
            String label,
            String name,
            double longitude,
            double latitude,
            String where,
            @Nullable String city,
            int value,
            int ties,
            int facts,
            int sources) {}

    /**
     * @param domains most facts first
     * @param directed whether it matters who comes first
     */
    record TieData(
            String id,
            String from,
            String to,
            String type,
            boolean directed,
            String title,
            String status,
            boolean contested,
            List<String> domains,
            int facts,
            int sources) {}

    record BlocData(String id, String label, List<String> members) {}

    record UnplacedData(String id, String name) {}

    /**
     * @param filters the filters in words
     * @param sources the articles in words
     */
    record Credits(String filters, String sources) {}
}
