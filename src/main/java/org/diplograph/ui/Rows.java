package org.diplograph.ui;

import java.util.Set;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;

/**
 * Which rows of the table of ties are shown, of those that the filters let pass. Empty texts and
 * sets let every row pass.
 *
 * @param find words to be found anywhere in a row
 * @param from words in the name of the actor a tie begins at
 * @param to words in the name of the actor it ends at
 * @param minSources from 1
 */
public record Rows(
        String find,
        String from,
        String to,
        Set<RelationType> types,
        Set<Status> statuses,
        Set<Domain> domains,
        int minSources) {
    /** The most letters of each text. */
    public static final int LONGEST = 100;

    public static final Rows ALL = new Rows("", "", "", Set.of(), Set.of(), Set.of(), 1);

    public Rows {
        if (minSources < 1) {
            throw new IllegalArgumentException("a tie has at least one source: " + minSources);
        }
        for (String text : new String[] {find, from, to}) {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("too long: " + text.length());
            }
        }
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        domains = Set.copyOf(domains);
    }

    public Rows withFind(String wanted) {
        return new Rows(wanted, from, to, types, statuses, domains, minSources);
    }

    public Rows withFrom(String wanted) {
        return new Rows(find, wanted, to, types, statuses, domains, minSources);
    }

    public Rows withTo(String wanted) {
        return new Rows(find, from, wanted, types, statuses, domains, minSources);
    }

    public Rows withTypes(Set<RelationType> wanted) {
        return new Rows(find, from, to, wanted, statuses, domains, minSources);
    }

    public Rows withStatuses(Set<Status> wanted) {
        return new Rows(find, from, to, types, wanted, domains, minSources);
    }

    public Rows withDomains(Set<Domain> wanted) {
        return new Rows(find, from, to, types, statuses, wanted, minSources);
    }

    public Rows withMinSources(int wanted) {
        return new Rows(find, from, to, types, statuses, domains, wanted);
    }
}
