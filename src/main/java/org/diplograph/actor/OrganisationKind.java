package org.diplograph.actor;

/** What an organisation is. */
public enum OrganisationKind {
    INTERGOVERNMENTAL,
    /** A political or military alliance or club of states. */
    BLOC,
    ARMED_FORCE,
    ARMED_GROUP,
    COMPANY,
    /** A court, bank, agency, organ, association or forum. */
    INSTITUTION
}
