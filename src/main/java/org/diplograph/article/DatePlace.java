package org.diplograph.article;

import org.jspecify.annotations.Nullable;

/**
 * Where the numbers and the month of a date stand, and what they say.
 *
 * @param first index of its first word
 * @param last index of its last word
 */
record DatePlace(
        int first,
        int last,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {}
