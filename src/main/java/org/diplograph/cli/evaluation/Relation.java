package org.diplograph.cli.evaluation;

import java.util.List;
import java.util.Set;

/**
 * A relation as it is compared: types, domains and statuses by the names files use, which
 * annotations may have more of than the program.
 *
 * @param quotes the words it rests on
 */
record Relation(
        String type,
        String from,
        String to,
        Set<String> domains,
        String status,
        List<Quote> quotes) {
    /**
     * Words of an article.
     *
     * @param verbatim whether they stand in the article where they are said to
     */
    record Quote(String words, boolean verbatim) {}
}
