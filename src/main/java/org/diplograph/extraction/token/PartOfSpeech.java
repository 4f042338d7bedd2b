package org.diplograph.extraction.token;

/** Word classes, the same for both languages. */
public enum PartOfSpeech {
    NOUN,
    PROPER_NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    DETERMINER,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    NUMBER,
    PUNCTUATION,
    OTHER
}
