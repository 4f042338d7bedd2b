package org.diplograph.extraction.relation;

import org.diplograph.article.DateScanner;
import org.diplograph.article.Language;

/** All that one language brings: words, rules and cues. */
record LanguageRelations(
        Grammar grammar,
        Chunker chunker,
        RuleBook book,
        RuleMatcher matcher,
        StatusReader status,
        DomainReader domains,
        FactDates dates) {
    static LanguageRelations of(Language language) {
        Grammar grammar = Grammar.of(language);
        RuleBook book = RuleBook.of(language);
        return new LanguageRelations(
                grammar,
                new Chunker(grammar),
                book,
                new RuleMatcher(book),
                new StatusReader(StatusCues.of(language), grammar),
                DomainReader.of(language),
                new FactDates(DateScanner.load(), RelativeDays.of(language)));
    }
}
