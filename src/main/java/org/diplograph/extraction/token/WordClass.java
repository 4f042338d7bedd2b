package org.diplograph.extraction.token;

/**
 * The classes between which a word's context decides; finer than parts of speech where the context
 * is.
 */
enum WordClass {
    START,
    NOUN,
    PROPN,
    TITLE,
    ADJ,
    ADV,
    NE,
    DET,
    NUM,
    /** Subject pronouns. */
    PSUBJ,
    /** Object and reflexive pronouns. */
    POBJ,
    /** Relative pronouns. */
    PREL,
    PRON,
    PREP,
    /** French "en" as a preposition. */
    EN,
    /** French "de" and its contractions. */
    DE,
    /** "par", "by". */
    BY,
    AS,
    TO,
    /** Coordinating conjunctions. */
    CONJ,
    /** Subordinating conjunctions. */
    SCONJ,
    VFIN,
    VINF,
    VPPA,
    VPPR,
    /** Every form of "avoir" and "have". */
    AVOIR,
    /** Every form of "être" and "be". */
    ETRE,
    MODAL,
    PUNCT,
    /** The possessive 's. */
    POSS,
    OTHER;

    /** The class of a reading that no list of small words names. */
    static WordClass of(Reading reading) {
        return switch (reading.partOfSpeech()) {
            case NOUN -> NOUN;
            case PROPER_NOUN -> PROPN;
            case ADJECTIVE -> ADJ;
            case ADVERB -> ADV;
            case DETERMINER -> DET;
            case NUMBER -> NUM;
            case PRONOUN -> PRON;
            case PREPOSITION -> PREP;
            case CONJUNCTION -> SCONJ;
            case PUNCTUATION -> PUNCT;
            case OTHER -> OTHER;
            case VERB -> ofVerb(reading);
        };
    }

    private static WordClass ofVerb(Reading reading) {
        switch (reading.lemma()) {
            case "avoir", "have" -> {
                return AVOIR;
            }
            case "être", "be" -> {
                return ETRE;
            }
            default -> {}
        }
        VerbForm form = reading.form();
        if (form == null) {
            return VFIN;
        }
        return switch (form) {
            case INFINITIVE -> VINF;
            case PAST_PARTICIPLE -> VPPA;
            case PRESENT_PARTICIPLE -> VPPR;
            default -> VFIN;
        };
    }
}
