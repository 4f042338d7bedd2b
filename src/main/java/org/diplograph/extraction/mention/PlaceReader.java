package org.diplograph.extraction.mention;

import org.diplograph.actor.NameUse;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;
import org.jspecify.annotations.Nullable;

/** Tells from the words around it how a name is meant. */
final class PlaceReader {
    /** How a capital is meant. */
    enum Sense {
        GOVERNMENT,
        /** A place, and with a visit or talks the one visited. */
        VISITED,
        PLACE,
        DATELINE,
        UNCLEAR
    }

    private static final int VISIT_DISTANCE = 10;

    private final MentionWords words;

    PlaceReader(MentionWords words) {
        this.words = words;
    }

    Sense sense(NameCandidate candidate, @Nullable Name before) {
        SentenceWords sentence = candidate.sentence();
        if (isDateline(candidate)) {
            return Sense.DATELINE;
        }
        int previous = candidate.from() - 1;
        String word = sentence.folded(previous);
        if (previous >= 0
                && words.has(
                        "visits",
                        org.diplograph.actor.NameWord.fold(sentence.token(previous).lemma()))) {
            return Sense.VISITED;
        }
        if (isPlacePreposition(sentence, previous) || isTo(sentence, previous)) {
            if (isAmong("visits", sentence, previous)) {
                return Sense.VISITED;
            }
            if (!isTo(sentence, previous)) {
                boolean told = word.equals("a") && isAmong("addressing", sentence, previous);
                return told ? Sense.GOVERNMENT : Sense.PLACE;
            }
            return isAmong("addressing", sentence, previous) ? Sense.GOVERNMENT : Sense.UNCLEAR;
        }
        boolean coordinated = word.equals("et") || word.equals("and") || word.equals(",");
        if (coordinated
                && before != null
                && before.sentence() == sentence.index()
                && before.to() == previous) {
            return before.place() ? Sense.PLACE : Sense.GOVERNMENT;
        }
        boolean first = previous < 0 || sentence.is(previous, PartOfSpeech.PUNCTUATION);
        boolean heads = first && words.has("and", sentence.folded(candidate.to()));
        boolean undergoes =
                sentence.is(previous, PartOfSpeech.VERB)
                        && !words.has(
                                "reaching",
                                org.diplograph.actor.NameWord.fold(
                                        sentence.token(previous).lemma()));
        boolean governs =
                heads
                        || undergoes
                        || words.has("partners", word)
                        || sentence.is(candidate.to(), PartOfSpeech.VERB) && !words.has("of", word)
                        || sentence.folded(candidate.to()).equals("'s");
        return governs ? Sense.GOVERNMENT : Sense.UNCLEAR;
    }

    /** English "to" goes to a place after a verb of motion, else to a government. */
    private static boolean isTo(SentenceWords sentence, int index) {
        return sentence.language() == Language.ENGLISH && sentence.folded(index).equals("to");
    }

    private boolean isPlacePreposition(SentenceWords sentence, int index) {
        String word = sentence.folded(index);
        return words.has("placePrepositions", word)
                && (!word.equals("a")
                        || sentence.token(index).as(PartOfSpeech.PREPOSITION) != null);
    }

    /** Whether a word of the list stands shortly before. */
    private boolean isAmong(String list, SentenceWords sentence, int index) {
        for (int i = index - 1; i >= 0 && i >= index - VISIT_DISTANCE; i--) {
            Token token = sentence.token(i);
            if (words.has(list, org.diplograph.actor.NameWord.fold(token.lemma()))
                    || words.has(list, token.folded())) {
                return true;
            }
        }
        return false;
    }

    /** "Moscou, 3 avril –", "BAMAKO (Reuters)" at the head of a sentence. */
    private static boolean isDateline(NameCandidate candidate) {
        SentenceWords sentence = candidate.sentence();
        if (candidate.from() > 0) {
            return false;
        }
        String next = sentence.folded(candidate.to());
        int after = candidate.to() + 1;
        return switch (next) {
            case "(" -> true;
            case "," ->
                    after < sentence.size()
                            && (sentence.is(after, PartOfSpeech.NUMBER)
                                    || Character.isDigit(sentence.token(after).text().charAt(0))
                                    || sentence.folded(after).equals("le"));
            case "-", "–", "—", "--" -> true;
            default -> false;
        };
    }

    /** "le français" as a language, a strain of a virus. */
    boolean isOtherThing(NameCandidate candidate) {
        SentenceWords sentence = candidate.sentence();
        String before = sentence.folded(candidate.from() - 1);
        String after = sentence.folded(candidate.to());
        if (words.has("otherThings", after)
                || sentence.language() == Language.FRENCH && words.has("otherThings", before)) {
            return true;
        }
        if (candidate.use() != NameUse.DEMONYM) {
            return false;
        }
        int verb = words.has("articles", before) ? candidate.from() - 2 : candidate.from() - 1;
        boolean spoken =
                verb >= 0
                        && words.has(
                                "languageVerbs",
                                org.diplograph.actor.NameWord.fold(sentence.token(verb).lemma()));
        boolean tongue =
                spoken || words.has("languageNouns", before) || words.has("languageNouns", after);
        return tongue || isTongue(candidate, before, after);
    }

    private static boolean isTongue(NameCandidate candidate, String before, String after) {
        SentenceWords sentence = candidate.sentence();
        return switch (sentence.language()) {
            case FRENCH ->
                    before.equals("en")
                            && !sentence.isCapitalised(candidate.from())
                            && candidate.from() + 1 == candidate.to()
                            && !sentence.is(candidate.to(), PartOfSpeech.NOUN);
            case ENGLISH ->
                    before.equals("in")
                            && !sentence.is(candidate.to(), PartOfSpeech.NOUN)
                            && !sentence.is(candidate.to(), PartOfSpeech.ADJECTIVE)
                            && !sentence.isCapitalised(candidate.to())
                            && !after.endsWith("s");
        };
    }

    /** "Plaza Argentina", "rue du Pérou", "Jordan, Minnesota": a street or a town. */
    boolean isAddress(NameCandidate candidate) {
        SentenceWords sentence = candidate.sentence();
        int i = candidate.from() - 1;
        while (i > candidate.from() - 4
                && (words.has("of", sentence.folded(i))
                        || words.has("articles", sentence.folded(i)))) {
            i--;
        }
        boolean street = words.has("streets", sentence.folded(i)) && sentence.isCapitalised(i);
        boolean town =
                sentence.folded(candidate.to()).equals(",")
                        && words.has("provinces", sentence.folded(candidate.to() + 1));
        return street || town;
    }

    /** "Anna Wagner": a name of one word after a word that no dictionary knows but as a name. */
    boolean isSurname(NameCandidate candidate) {
        boolean single =
                candidate.to() - candidate.from() == 1
                        && candidate.names().stream()
                                .allMatch(
                                        name ->
                                                name.use() == NameUse.NAME
                                                        && name.actor() != null
                                                        && name.actor().value().startsWith("org:"));
        return single && isPersonal(candidate.sentence(), candidate.from() - 1, candidate);
    }

    /**
     * "Michael Jordan", "Paris Hilton": a capitalised word beside it that no dictionary knows but
     * as a name.
     */
    boolean isPartOfPersonalName(NameCandidate candidate) {
        SentenceWords sentence = candidate.sentence();
        return isPersonal(sentence, candidate.from() - 1, candidate)
                || isPersonal(sentence, candidate.to(), candidate);
    }

    private static boolean isPersonal(SentenceWords sentence, int index, NameCandidate candidate) {
        if (index < 0 || index >= sentence.size() || sentence.inCapitals()) {
            return false;
        }
        Token token = sentence.token(index);
        int gap =
                index < candidate.from()
                        ? candidate.span().start() - token.span().end()
                        : token.span().start() - candidate.span().end();
        return gap == 1
                && token.isCapitalised()
                && token.text().length() > 1
                && token.is(PartOfSpeech.PROPER_NOUN);
    }
}
