package org.diplograph.extraction.mention;

import java.util.List;
import org.diplograph.actor.NameWord;
import org.diplograph.article.Language;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.token.AnnotatedSentence;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;

/** A sentence's tokens beside the words that names are compared by. */
final class SentenceWords {
    private static final double HEADLINE_SHARE = 0.7;

    private final String text;
    private final Language language;
    private final AnnotatedSentence sentence;
    private final List<NameWord> words;
    private final boolean capitals;
    private final boolean titleCase;

    SentenceWords(String text, Language language, AnnotatedSentence sentence) {
        this.text = text;
        this.language = language;
        this.sentence = sentence;
        TextSpan span = sentence.sentence().span();
        words = NameWord.split(text, span.start(), span.end());
        capitals = isInCapitals();
        titleCase = hasManyCapitals();
    }

    String text() {
        return text;
    }

    Language language() {
        return language;
    }

    int index() {
        return sentence.index();
    }

    AnnotatedSentence sentence() {
        return sentence;
    }

    List<NameWord> words() {
        return words;
    }

    /** Whether the whole sentence is written in capitals, so that they tell nothing. */
    boolean inCapitals() {
        return capitals;
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The folded letters of a token; empty before the first and after the last. */
    String folded(int index) {
        return index < 0 || index >= size() ? "" : token(index).folded();
    }

    boolean is(int index, PartOfSpeech partOfSpeech) {
        return index >= 0 && index < size() && token(index).is(partOfSpeech);
    }

    /** The token before one and the adjectives in front of it: "its" in "its new minister". */
    int beforeAdjectives(int from) {
        int i = from - 1;
        while (from - i <= 2 && is(i, PartOfSpeech.ADJECTIVE)) {
            i--;
        }
        return i;
    }

    boolean isCapitalised(int index) {
        return index >= 0 && index < size() && token(index).isCapitalised();
    }

    /** The token that holds a character, or the next one after it. */
    int tokenAt(int offset) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (token(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    TextSpan span(int from, int to) {
        return new TextSpan(token(from).span().start(), token(to - 1).span().end());
    }

    /** Whether most words begin with a capital, as in an English headline. */
    boolean isTitleCase() {
        return titleCase;
    }

    private boolean hasManyCapitals() {
        int counted = 0;
        int upper = 0;
        for (NameWord word : words) {
            if (word.folded().length() > 3 && Character.isLetter(word.folded().charAt(0))) {
                counted++;
                if (word.isCapitalised()) {
                    upper++;
                }
            }
        }
        return counted >= 4 && upper > HEADLINE_SHARE * counted;
    }

    private boolean isInCapitals() {
        int counted = 0;
        int upper = 0;
        for (NameWord word : words) {
            if (word.folded().length() > 1 && Character.isLetter(word.folded().charAt(0))) {
                counted++;
                if (word.casing() == NameWord.Casing.UPPER) {
                    upper++;
                }
            }
        }
        return counted >= 3 && upper > HEADLINE_SHARE * counted;
    }
}
