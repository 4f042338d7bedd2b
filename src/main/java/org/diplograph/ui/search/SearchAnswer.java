package org.diplograph.ui.search;

import java.util.List;

/**
 * What a search found, as JSON.
 *
 * @param groups actors, articles, sentences; empty ones left out
 * @param summary the number of finds in words
 */
record SearchAnswer(List<Group> groups, String summary) {
    /**
     * @param more says how many more there are; empty when all are listed
     */
    record Group(String name, List<Result> results, String more) {}

    /**
     * @param address where it leads, relative to the root
     * @param language of the excerpt
     * @param detail what else is known of it
     */
    record Result(
            String address,
            String before,
            String match,
            String after,
            String language,
            String detail) {
        static Result of(String address, Excerpt excerpt, String language, String detail) {
            return new Result(
                    address, excerpt.before(), excerpt.match(), excerpt.after(), language, detail);
        }
    }
}
