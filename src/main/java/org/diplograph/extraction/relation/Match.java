package org.diplograph.extraction.relation;

import org.diplograph.article.TextSpan;

/**
 * A rule that found its actors.
 *
 * @param trigger chunk of its trigger
 * @param triggerSpan the trigger's words
 * @param both whether {@code from} and {@code to} are the same party, whose elements deal with one
 *     another
 * @param borrowed whether an actor was taken over from an event told before
 */
record Match(
        Rule rule,
        ParsedSentence sentence,
        int trigger,
        TextSpan triggerSpan,
        Party from,
        Party to,
        boolean both,
        boolean borrowed) {}
