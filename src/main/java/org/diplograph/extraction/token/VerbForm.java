package org.diplograph.extraction.token;

/** The forms of a verb that matter for status, voice and clause. */
public enum VerbForm {
    PRESENT,
    PAST,
    FUTURE,
    CONDITIONAL,
    SUBJUNCTIVE,
    IMPERATIVE,
    INFINITIVE,
    PAST_PARTICIPLE,
    PRESENT_PARTICIPLE;

    /** Whether the form can be the head of a clause with a subject of its own. */
    public boolean isFinite() {
        return ordinal() <= IMPERATIVE.ordinal();
    }
}
