package org.diplograph.extraction.mention;

import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;

/** Tells which capitalised words are a personal name. */
final class PersonNames {
    private static final int LONGEST = 6;
    static final int NONE = -1;

    private final OfficeLexicon offices;
    private final MentionWords words;

    PersonNames(OfficeLexicon offices, MentionWords words) {
        this.offices = offices;
        this.words = words;
    }

    /**
     * One past the last token of a personal name that begins at a token, {@link #NONE} if none
     * does.
     *
     * @param single whether one word is enough, as after a title
     */
    int end(SentenceWords sentence, SentenceNames names, int from, boolean single) {
        if (!isFirstPart(sentence, names, from, single)) {
            return NONE;
        }
        int end = from + 1;
        while (end < sentence.size() && end - from < LONGEST) {
            int next = afterParticles(sentence, end);
            if (!isPart(sentence, names, next) || isStop(sentence, end)) {
                break;
            }
            end = next + 1;
        }
        if (words.has("suffixes", sentence.folded(end))) {
            end++;
        }
        if (end - from > 1 && words.has("notPersons", sentence.folded(end - 1))) {
            return NONE;
        }
        boolean enough =
                end - from > 1 && (single || !isMostlyCommon(sentence, from, end))
                        || single && sentence.token(from).text().length() > 1;
        return enough ? end : NONE;
    }

    /** The first token of a personal name that ends before a token, {@link #NONE} if none does. */
    int start(SentenceWords sentence, SentenceNames names, int to, boolean single) {
        int best = NONE;
        for (int i = to - 1; i >= 0 && to - i <= LONGEST + 1; i--) {
            if (!isCapitalised(sentence, i) && !words.has("particles", sentence.folded(i))) {
                break;
            }
            if (end(sentence, names, i, single || isTitle(sentence, i - 1)) == to) {
                best = i;
            }
        }
        return best;
    }

    /**
     * Whether a word beside a surname makes it another name: capitalised, no title, no office, no
     * known name.
     */
    boolean isGivenName(SentenceWords sentence, SentenceNames names, int token, int next) {
        if (token < 0
                || next > sentence.size()
                || sentence.inCapitals()
                || sentence.isTitleCase()) {
            return false;
        }
        boolean proper =
                sentence.isCapitalised(token) && sentence.token(token).is(PartOfSpeech.PROPER_NOUN);
        return proper
                && isPart(sentence, names, token)
                && sentence.token(token).text().length() > 2;
    }

    /** Whether a word makes a street or a building of the name before it: "Avenue", "Airport". */
    boolean endsPlace(SentenceWords sentence, int token) {
        return sentence.isCapitalised(token) && words.has("notPersons", sentence.folded(token));
    }

    boolean isTitle(SentenceWords sentence, int token) {
        return words.has("titles", sentence.folded(token));
    }

    /** The first token after titles, articles and stops of abbreviations. */
    int afterTitles(SentenceWords sentence, int from) {
        int i = from;
        while (i < sentence.size()
                && i - from < 6
                && (isTitle(sentence, i)
                        || words.has("articles", sentence.folded(i))
                        || words.has("possessives", sentence.folded(i)) && isTitle(sentence, i + 1)
                        || sentence.folded(i).equals(".") && isTitle(sentence, i - 1))) {
            i++;
        }
        return i;
    }

    private int afterParticles(SentenceWords sentence, int from) {
        int i = from;
        while (i < sentence.size()
                && !sentence.isCapitalised(i)
                && words.has("particles", sentence.folded(i))
                && i - from < 2) {
            i++;
        }
        return i;
    }

    private boolean isStop(SentenceWords sentence, int token) {
        return sentence.folded(token).equals(".");
    }

    private boolean isFirstPart(
            SentenceWords sentence, SentenceNames names, int token, boolean single) {
        if (!isPart(sentence, names, token)) {
            return false;
        }
        Token first = sentence.token(token);
        if (first.is(PartOfSpeech.PROPER_NOUN)) {
            return true;
        }
        boolean common = isCommon(first);
        return !common
                || token > 0
                        && !words.has("articles", sentence.folded(token - 1))
                        && isPart(sentence, names, token + 1)
                        && !hasOtherReading(sentence.token(token + 1));
    }

    /** Whether a word begins with a capital, an Arabic article aside: "al-Sissi", "el-Béchir". */
    private static boolean isCapitalised(SentenceWords sentence, int token) {
        if (sentence.isCapitalised(token) || token < 0 || token >= sentence.size()) {
            return token >= 0 && token < sentence.size();
        }
        String text = sentence.token(token).text();
        int hyphen = text.indexOf('-');
        return hyphen > 1
                && hyphen < 4
                && hyphen + 1 < text.length()
                && Character.isUpperCase(text.charAt(hyphen + 1))
                && text.chars().limit(hyphen).allMatch(Character::isLowerCase);
    }

    private boolean isPart(SentenceWords sentence, SentenceNames names, int token) {
        if (!isCapitalised(sentence, token)
                || names.covers(token)
                || offices.at(sentence, token) != null) {
            return false;
        }
        if (isTitle(sentence, token) && !words.has("particles", sentence.folded(token))) {
            return false;
        }
        Token part = sentence.token(token);
        if (words.has("particles", part.folded())) {
            return true;
        }
        if (part.as(PartOfSpeech.PROPER_NOUN) != null && !sentence.isTitleCase()) {
            return true;
        }
        boolean function =
                part.as(PartOfSpeech.PREPOSITION) != null
                        || part.as(PartOfSpeech.DETERMINER) != null
                        || part.as(PartOfSpeech.PRONOUN) != null
                        || part.as(PartOfSpeech.CONJUNCTION) != null;
        return !function && !(sentence.isTitleCase() && isHeadlineWord(part));
    }

    /** In a headline of capitals, a word that may be a verb or adverb is no name. */
    private static boolean isHeadlineWord(Token token) {
        return token.as(PartOfSpeech.VERB) != null || token.as(PartOfSpeech.ADVERB) != null;
    }

    /** "Foreign Affairs" is nobody's name. */
    private static boolean isMostlyCommon(SentenceWords sentence, int from, int to) {
        int common = 0;
        for (int i = from; i < to; i++) {
            common += hasOtherReading(sentence.token(i)) ? 1 : 0;
        }
        return 2 * common > to - from;
    }

    private static boolean hasOtherReading(Token token) {
        return token.readings().stream()
                .anyMatch(
                        reading ->
                                reading.partOfSpeech() != PartOfSpeech.PROPER_NOUN
                                        && reading.partOfSpeech() != PartOfSpeech.OTHER);
    }

    private static boolean isCommon(Token token) {
        return token.as(PartOfSpeech.PROPER_NOUN) == null
                && token.readings().stream()
                        .anyMatch(reading -> reading.partOfSpeech() != PartOfSpeech.OTHER);
    }
}
