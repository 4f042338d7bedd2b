package org.diplograph.fact;

/** The field in which actors deal with each other: a closed list. */
public enum Domain {
    /** Defence, terrorism, peace. */
    SECURITY,
    DIPLOMACY,
    /** Trade and investment. */
    TRADE,
    /** Banks, currency, debt. */
    FINANCE,
    /** Nuclear power, oil, mining, resources. */
    ENERGY,
    /** Transport, logistics, telecommunications. */
    INFRASTRUCTURE,
    DEVELOPMENT,
    /** Schools and universities, culture, sport, language. */
    EDUCATION,
    /** Health, humanitarian matters, migration. */
    HEALTH,
    /** Digital matters, space, media. */
    TECHNOLOGY,
    /** Agriculture, water, climate. */
    ENVIRONMENT,
    /** Justice, rights, elections, sovereignty. */
    GOVERNANCE
}
