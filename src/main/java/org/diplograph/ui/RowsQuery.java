package org.diplograph.ui;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;

/** Which rows of the table of ties are shown, as parameters of an address. */
final class RowsQuery {
    private static final String FIND = "find";
    private static final String FROM = "row.from";
    private static final String TO = "row.to";
    private static final String TYPE = "row.type";
    private static final String STATUS = "row.status";
    private static final String DOMAIN = "row.domain";
    private static final String SOURCES = "row.sources";

    static final Set<String> NAMES = Set.of(FIND, FROM, TO, TYPE, STATUS, DOMAIN, SOURCES);

    private RowsQuery() {}

    static Rows read(QueryReader reader) {
        return new Rows(
                reader.one(FIND, RowsQuery::words, ""),
                reader.one(FROM, RowsQuery::words, ""),
                reader.one(TO, RowsQuery::words, ""),
                reader.enums(TYPE, RelationType.class),
                reader.enums(STATUS, Status.class),
                reader.enums(DOMAIN, Domain.class),
                reader.one(SOURCES, QueryReader::count, 1));
    }

    static void write(Map<String, String> query, Rows rows) {
        putWords(query, FIND, rows.find());
        putWords(query, FROM, rows.from());
        putWords(query, TO, rows.to());
        ViewStateQuery.putAll(query, TYPE, rows.types());
        ViewStateQuery.putAll(query, STATUS, rows.statuses());
        ViewStateQuery.putAll(query, DOMAIN, rows.domains());
        if (rows.minSources() > 1) {
            query.put(SOURCES, Integer.toString(rows.minSources()));
        }
    }

    private static void putWords(Map<String, String> query, String name, String words) {
        if (!words.isEmpty()) {
            query.put(name, words);
        }
    }

    private static Optional<String> words(String text) {
        return text.length() > Rows.LONGEST ? Optional.empty() : Optional.of(text);
    }
}
