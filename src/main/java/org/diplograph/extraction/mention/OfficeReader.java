package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.article.Language;
import org.jspecify.annotations.Nullable;

/** Reads the phrases that tell an office, with those whom it serves. */
final class OfficeReader {
    private final OfficeLexicon lexicon;
    private final MentionWords words;
    private final PortfolioReader portfolios;

    OfficeReader(Language language, OfficeLexicon lexicon, MentionWords words) {
        this.lexicon = lexicon;
        this.words = words;
        portfolios = new PortfolioReader(language, lexicon, words);
    }

    /** In order; they do not overlap. */
    List<OfficePhrase> read(SentenceWords sentence, SentenceNames names) {
        List<OfficePhrase> phrases = new ArrayList<>();
        int token = 0;
        int taken = 0;
        while (token < sentence.size()) {
            PhraseIndex.Match<OfficeWord> match =
                    names.startingAt(token) != null ? null : lexicon.at(sentence, token);
            if (match == null && !phrases.isEmpty()) {
                match = takenUp(sentence, names, token, phrases.getLast());
            }
            if (match == null) {
                token++;
                continue;
            }
            OfficePhrase phrase =
                    new OfficeAttempt(words, portfolios, sentence, names, token, match, taken)
                            .phrase();
            if (!phrases.isEmpty()) {
                phrase = continuing(phrase, phrases.getLast());
            }
            phrases.add(phrase);
            taken = phrase.to();
            token = Math.max(phrase.to(), token + 1);
        }
        return phrases;
    }

    /** "le président vénézuélien et celui du Guyana": the office named before, of another. */
    private PhraseIndex.@Nullable Match<OfficeWord> takenUp(
            SentenceWords sentence, SentenceNames names, int token, OfficePhrase before) {
        if (!words.has("thatOf", sentence.folded(token))
                || !words.has("of", sentence.folded(token + 1))) {
            return null;
        }
        int i = token + 2;
        while (words.has("articles", sentence.folded(i))) {
            i++;
        }
        return names.startingAt(i) == null
                ? null
                : new PhraseIndex.Match<>(before.word(), token + 1);
    }

    /**
     * "X's army chief and de facto ruler" serves X twice; "celui du Niger" is of the office named
     * before.
     */
    private OfficePhrase continuing(OfficePhrase phrase, OfficePhrase before) {
        SentenceWords sentence = phrase.sentence();
        if (words.has("thatOf", sentence.folded(phrase.head()))) {
            return phrase.as(before.office());
        }
        int link = phrase.from() - 1;
        boolean joined =
                words.has("and", sentence.folded(link))
                        && !sentence.folded(link).equals(",")
                        && before.to() == link;
        boolean same = joined && !before.word().plural() && !phrase.word().plural();
        return same && phrase.whom().isEmpty() ? phrase.with(before.whom()) : phrase;
    }
}
