package org.diplograph.ui.domains;

import java.util.List;
import java.util.Map;

/**
 * What the charts of the domains view draw, as JSON.
 *
 * @param version changes with the dossier
 * @param language {@code fr} or {@code en}, of every text in it
 * @param bars cooperation by domain, the longest bar first
 * @param matrix actor × domain
 * @param pairs one pair, or two to be compared
 * @param flows from an actor through a domain to another, the largest first, as many as are drawn
 * @param hiddenFlows flows for which the picture has no room
 * @param time domain by month or year
 * @param actors short names of the actors in the flows
 * @param words words for domains and statuses, by list and constant
 * @param texts texts of the charts themselves, by key
 * @param credits what a picture that leaves the page says of itself
 */
record DomainsData(
        String version,
        String language,
        List<BarData> bars,
        MatrixData matrix,
        List<PairData> pairs,
        List<FlowData> flows,
        int hiddenFlows,
        TimeData time,
        Map<String, String> actors,
        Map<String, Map<String, String>> words,
        Map<String, String> texts,
        Credits credits) {

    /** A number of facts of one status, from so many independent sources. */
    record StatusData(String status, int facts, int sources) {}

    /**
     * One domain.
     *
     * @param selection what a click on it selects, as in an address
     */
    record BarData(
            String domain, String selection, int facts, int sources, List<StatusData> statuses) {}

    /**
     * @param hiddenRows rows that a picture has no room for; the table has them
     */
    record MatrixData(List<String> domains, List<RowData> rows, int hiddenRows) {}

    /** One actor and its cells, empty ones left out. */
    record RowData(
            String actor, String label, String name, int facts, int sources, List<BarData> cells) {}

    /** Two actors and what they do together. */
    record PairData(String name, int facts, int sources, List<BarData> bars) {}

    /** What two actors do together in one domain. */
    record FlowData(String from, String to, BarData count) {}

    /**
     * @param undated facts without a period
     */
    record TimeData(List<String> domains, List<PeriodData> periods, int undated) {}

    /** One month or year. */
    record PeriodData(String name, List<BarData> cells) {}

    /**
     * @param filters the filters in words
     * @param sources the articles in words
     */
    record Credits(String filters, String sources) {}
}
