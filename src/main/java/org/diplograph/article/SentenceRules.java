package org.diplograph.article;

import java.util.Set;

/**
 * What differs between languages at the end of sentences.
 *
 * @param starters folded small words that begin sentences
 */
record SentenceRules(Abbreviations abbreviations, Set<String> starters) {
    static SentenceRules of(Language language) {
        return new SentenceRules(
                Abbreviations.of(language),
                WordList.folded(SentenceRules.class, language.code() + "/function-words.txt"));
    }
}
