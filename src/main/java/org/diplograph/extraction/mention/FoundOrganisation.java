package org.diplograph.extraction.mention;

import java.util.List;
import org.diplograph.actor.OrganisationKind;

/**
 * An organisation that an article introduces.
 *
 * @param names the full name first, then the acronym where there is one
 */
record FoundOrganisation(List<String> names, OrganisationKind kind) {
    FoundOrganisation {
        names = List.copyOf(names);
    }
}
