package org.diplograph.extraction.mention;

import java.util.List;
import java.util.function.Consumer;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.fact.Office;

/** Reads what an office is for: a portfolio, or the region to which an envoy is sent. */
final class PortfolioReader {
    private static final int LONGEST = 25;
    private static final int LONGEST_REGION = 6;

    private static final List<PartOfSpeech> FUNCTION_WORDS =
            List.of(
                    PartOfSpeech.PREPOSITION,
                    PartOfSpeech.DETERMINER,
                    PartOfSpeech.CONJUNCTION,
                    PartOfSpeech.PRONOUN,
                    PartOfSpeech.ADVERB,
                    PartOfSpeech.VERB,
                    PartOfSpeech.PUNCTUATION);

    private final Language language;
    private final OfficeLexicon lexicon;
    private final MentionWords words;

    PortfolioReader(Language language, OfficeLexicon lexicon, MentionWords words) {
        this.language = language;
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * "the South Caucasus", "la Corne de l'Afrique": one past a region to which an envoy is sent;
     * the start itself if there is none.
     */
    int regionEnd(SentenceWords sentence, SentenceNames names, int start) {
        int i = start;
        int last = start;
        while (i < sentence.size() && i - start < LONGEST_REGION && names.startingAt(i) == null) {
            if (sentence.isCapitalised(i)) {
                last = ++i;
            } else if (i > start && words.has("nameLinks", sentence.folded(i))) {
                i++;
            } else {
                break;
            }
        }
        return lexicon.at(sentence, start) == null ? last : start;
    }

    /**
     * "la Défense et des Anciens combattants", "affaires étrangères": one past a portfolio; the
     * start itself if there is none.
     *
     * @param portfolio takes in its folded words
     */
    int end(SentenceWords sentence, SentenceNames names, int start, Consumer<String> portfolio) {
        if (start >= sentence.size() || !isPortfolioWord(sentence, start)) {
            return start;
        }
        int i = start;
        while (i < sentence.size()
                && i - start < LONGEST
                && names.startingAt(i) == null
                && isPortfolioWord(sentence, i)) {
            portfolio.accept(sentence.folded(i));
            i++;
        }
        if (language == Language.ENGLISH && isLastOfRun(sentence, names, i)) {
            i++;
        }
        int next = i;
        if (language == Language.ENGLISH && sentence.folded(next).equals(",")) {
            return Math.max(i, listEnd(sentence, next));
        }
        if (words.has("and", sentence.folded(next))) {
            next++;
            boolean linked =
                    words.has("of", sentence.folded(next))
                            || !sentence.folded(i).equals(",")
                                    && words.has("articles", sentence.folded(next));
            boolean sameLevel =
                    language == Language.FRENCH ? linked : sentence.folded(i).equals("and");
            int further = skipArticles(sentence, skipOf(sentence, next));
            if (sameLevel && isPortfolioWord(sentence, further)) {
                return end(sentence, names, further, portfolio);
            }
        }
        return i;
    }

    /** "of the Ministerial Council": a noun that ends a run of capitals is nobody's name. */
    private static boolean isLastOfRun(SentenceWords sentence, SentenceNames names, int i) {
        return sentence.isCapitalised(i)
                && sentence.isCapitalised(i - 1)
                && !sentence.isCapitalised(i + 1)
                && names.startingAt(i) == null
                && sentence.token(i).as(PartOfSpeech.NOUN) != null;
    }

    /**
     * "for Equality, Preparedness and Crisis Management": one past a list that an "and" closes,
     * else 0.
     */
    private int listEnd(SentenceWords sentence, int comma) {
        int i = comma;
        boolean closed = false;
        while (i < sentence.size() && i - comma < LONGEST) {
            boolean link = sentence.folded(i).equals(",") || sentence.folded(i).equals("and");
            if (!link && !isDictionaryNoun(sentence, i)
                    || link && closed && sentence.folded(i).equals(",")) {
                break;
            }
            closed = closed || sentence.folded(i).equals("and");
            i++;
        }
        return closed ? i : 0;
    }

    private boolean isDictionaryNoun(SentenceWords sentence, int i) {
        return sentence.token(i).as(PartOfSpeech.NOUN) != null
                && !sentence.is(i, PartOfSpeech.VERB)
                && lexicon.at(sentence, i) == null;
    }

    private int skipOf(SentenceWords sentence, int i) {
        return words.has("of", sentence.folded(i)) ? i + 1 : i;
    }

    private boolean isPortfolioWord(SentenceWords sentence, int i) {
        if (i >= sentence.size()
                || lexicon.at(sentence, i) != null && !sentence.is(i, PartOfSpeech.ADJECTIVE)) {
            return false;
        }
        if (sentence.is(i, PartOfSpeech.NOUN) || sentence.is(i, PartOfSpeech.ADJECTIVE)) {
            return true;
        }
        boolean written =
                !sentence.isCapitalised(i)
                        || language == Language.ENGLISH
                                && sentence.is(i, PartOfSpeech.PROPER_NOUN)
                                && sentence.isCapitalised(i + 1);
        return written
                && (sentence.token(i).as(PartOfSpeech.NOUN) != null
                        || sentence.token(i).as(PartOfSpeech.ADJECTIVE) != null)
                && !sentence.is(i, PartOfSpeech.PREPOSITION)
                && !sentence.is(i, PartOfSpeech.CONJUNCTION)
                && !sentence.is(i, PartOfSpeech.DETERMINER)
                && !sentence.is(i, PartOfSpeech.VERB);
    }

    private int skipArticles(SentenceWords sentence, int i) {
        int next = i;
        while (words.has("articles", sentence.folded(next))) {
            next++;
        }
        return next;
    }

    /** Whether a word may stand before an English office: "the health minister". */
    boolean isModifier(SentenceWords sentence, int i) {
        return sentence.isCapitalised(i)
                ? FUNCTION_WORDS.stream().noneMatch(kind -> sentence.is(i, kind))
                : sentence.is(i, PartOfSpeech.NOUN) || sentence.is(i, PartOfSpeech.ADJECTIVE);
    }

    /**
     * The office that a word of its portfolio makes of it: a minister, foreign, is one of those.
     */
    Office office(Office office, String folded) {
        if (office == Office.HEAD_OF_ORGANISATION && words.has("government", folded)) {
            return Office.HEAD_OF_GOVERNMENT;
        }
        if (office != Office.MINISTER) {
            return office;
        }
        return switch (folded) {
            case "foreign" -> Office.FOREIGN_MINISTER;
            case "defense", "defence", "armees" -> Office.DEFENCE_MINISTER;
            default ->
                    folded.startsWith("etranger") || folded.startsWith("exterieur")
                            ? Office.FOREIGN_MINISTER
                            : office;
        };
    }
}
