package org.diplograph.extraction.mention;

import org.diplograph.actor.OrganisationKind;

/**
 * A noun that tells an organisation.
 *
 * @param opensName whether a capital makes it part of a name; else it stands in lower case before a
 *     name
 */
record OrganisationHead(OrganisationKind kind, boolean opensName) {}
