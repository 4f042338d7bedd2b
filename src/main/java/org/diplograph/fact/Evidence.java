package org.diplograph.fact;

import org.diplograph.article.TextSpan;

/**
 * Where an article says a fact. All spans point into the article's text; the trigger and the two
 * arguments need not lie inside the quotation (a bullet takes its parties from its lead-in).
 *
 * @param article file name of the article
 * @param sentence number of the sentence that holds the trigger
 * @param quotation the words to show, usually one sentence
 * @param trigger the word or words that told the relation
 * @param from the words that name or stand for the first actor
 * @param to the words that name or stand for the second actor
 * @param quote the text of {@code quotation}, verbatim
 */
public record Evidence(
        String article,
        int sentence,
        TextSpan quotation,
        TextSpan trigger,
        TextSpan from,
        TextSpan to,
        String quote) {
    public Evidence {
        if (quote.length() != quotation.length()) {
            throw new IllegalArgumentException("the quotation is not verbatim: " + quote);
        }
    }
}
