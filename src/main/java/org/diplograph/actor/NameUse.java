package org.diplograph.actor;

/** For what a known name stands. */
public enum NameUse {
    /** A short, long or official name of a state or organisation. */
    NAME,
    /** A name of initials. */
    ACRONYM,
    /** An adjective or a people's name. */
    DEMONYM,
    /** The first half of a compound adjective: "franco" in "franco-malien". */
    COMBINING_FORM,
    CAPITAL,
    /** A palace, street or house that stands for those who govern in it. */
    SEAT_OF_POWER,
    /** An army or auxiliary force of a state, or a ruling body: taken for the state. */
    STATE_BODY,
    /** The city in which an organisation sits, where it commonly stands for the organisation. */
    SEAT,
    /**
     * A region, river, sea or other place that is nobody, though a state's name may be part of it.
     */
    REGION,
    /** A newspaper, agency or broadcaster: never an actor. */
    MEDIUM
}
