package org.diplograph.fact;

/** The office in a fact of type {@link RelationType#HOLDS_OFFICE}. */
public enum Office {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    MINISTER,
    AMBASSADOR,
    SPOKESPERSON,
    /**
     * Secretary-general, president of a commission, director, chief executive: at the head of an
     * organisation.
     */
    HEAD_OF_ORGANISATION,
    /** The rotating presidency of an organisation, held by a state or a person. */
    CHAIR,
    MILITARY_COMMANDER,
    LEGISLATOR,
    ENVOY,
    OTHER
}
