package org.diplograph.extraction.token;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a word form.
 *
 * @param lemma the dictionary form, in lower case
 * @param form the form of a verb, null for every other word class
 * @param plural whether the form is plural
 */
public record Reading(
        String lemma, PartOfSpeech partOfSpeech, @Nullable VerbForm form, boolean plural) {}
