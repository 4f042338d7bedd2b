package org.diplograph.ui.timeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline draws, as JSON. Days are written {@code 2025-04-03}.
 *
 * @param version changes with the dossier
 * @param language {@code fr} or {@code en}, of every text in it
 * @param lanes the one with most sources first
 * @param marks the earliest first; each belongs to one or more of the lanes
 * @param intervals memberships, in their lanes
 * @param undated facts of which no date is known, by tie, the best founded ties first
 * @param undatedFacts number of facts of which no date is known
 * @param dates how many facts each date has, whatever the range of dates that is shown
 * @param hidden what the picture has no room for; the table has it
 * @param words words for domains, relations and statuses, by list and constant
 * @param texts texts of the drawing itself, by key
 * @param credits what a picture that leaves the page says of itself
 */
record TimelineData(
        String version,
        String language,
        List<LaneData> lanes,
        List<MarkData> marks,
        List<IntervalData> intervals,
        List<UndatedData> undated,
        int undatedFacts,
        List<DateData> dates,
        Hidden hidden,
        Map<String, Map<String, String>> words,
        Map<String, String> texts,
        Credits credits) {

    /**
     * @param label short, for the drawing
     * @param name in full
     * @param selection what a click on its label selects, null for nothing
     */
    record LaneData(
            String id, String label, String name, @Nullable String selection, int sources) {}

    /**
     * @param selection what a click on it selects
     * @param title who does what to or with whom
     * @param lanes the places of its lanes in the list of lanes
     * @param date the date as far as it is known, in words
     * @param first the first day the date may mean
     * @param last the last day the date may mean
     * @param own whether the text gives the date itself; otherwise it is that of the article
     * @param domains most facts first
     */
    record MarkData(
            String id,
            String selection,
            String type,
            String title,
            List<Integer> lanes,
            String date,
            String first,
            String last,
            boolean own,
            String status,
            boolean contested,
            List<String> domains,
            int facts,
            int sources,
            List<StatusData> statuses) {}

    /** A number of facts of one status. */
    record StatusData(String status, int facts) {}

    /**
     * A stay of an actor in an organisation.
     *
     * @param lane the place of its lane in the list of lanes
     * @param label whom the lane does not already name
     * @param selection the tie that proves it, null when no article speaks of it
     * @param announcedEnd an announced withdrawal, which ends nothing
     * @param onlyAnnounced whether nothing tells that it began
     */
    record IntervalData(
            int lane,
            String label,
            String title,
            @Nullable String selection,
            @Nullable TurnData begin,
            @Nullable TurnData announcedEnd,
            @Nullable TurnData end,
            boolean onlyAnnounced) {}

    /**
     * A beginning or an end; first, last and date are null when its date is unknown.
     *
     * @param atTheLatest whether it may have been earlier
     * @param known whether it is general knowledge that no article states
     */
    record TurnData(
            @Nullable String first,
            @Nullable String last,
            @Nullable String date,
            boolean atTheLatest,
            boolean known) {}

    record UndatedData(String selection, String title, String status, int facts) {}

    record DateData(String first, String last, int facts) {}

    /** Numbers of lanes and marks that are not drawn. */
    record Hidden(int lanes, int marks) {}

    /**
     * @param filters the filters in words
     * @param sources the articles in words
     */
    record Credits(String filters, String sources) {}
}
