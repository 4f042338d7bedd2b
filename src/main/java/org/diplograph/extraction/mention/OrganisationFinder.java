package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.actor.NameWord;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations that the gazetteer does not know: "Front de libération du Delta (FLD)", "the
 * Delta Liberation Front", "le producteur d'acier Ferrum", "the mining company Aurum".
 */
final class OrganisationFinder {
    private static final int LONGEST = 14;
    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 9;

    private final Language language;
    private final OrganisationHeads heads;
    private final MentionWords words;

    OrganisationFinder(Language language, OrganisationHeads heads, MentionWords words) {
        this.language = language;
        this.heads = heads;
        this.words = words;
    }

    List<FoundOrganisation> find(SentenceWords sentence, SentenceNames names) {
        List<FoundOrganisation> found = new ArrayList<>();
        if (sentence.inCapitals()) {
            return found;
        }
        for (int i = 0; i < sentence.size(); i++) {
            FoundOrganisation organisation = null;
            if (sentence.folded(i).equals("(")) {
                organisation = defined(sentence, names, i);
            } else if (!names.covers(i)) {
                organisation =
                        sentence.isCapitalised(i)
                                ? named(sentence, names, i)
                                : classified(sentence, names, i);
            }
            if (organisation != null) {
                found.add(organisation);
            }
        }
        return found;
    }

    /** "Full Name (FN)" with a noun for an organisation in the full name. */
    private @Nullable FoundOrganisation defined(
            SentenceWords sentence, SentenceNames names, int bracket) {
        if (!sentence.folded(bracket + 2).equals(")") || !isAcronym(sentence, names, bracket + 1)) {
            return null;
        }
        String acronym = sentence.token(bracket + 1).text();
        OrganisationHead head = null;
        int start = bracket;
        for (int i = bracket - 1; i >= 0 && bracket - i <= LONGEST && !isBreak(sentence, i); i--) {
            PhraseIndex.Match<OrganisationHead> match = heads.nameHead(sentence, i);
            boolean begins = startsLike(sentence.folded(i), acronym) && !isSmall(sentence, i);
            if (match != null && match.value().opensName()) {
                head = match.value();
            }
            if (head != null && begins && fits(sentence, i, bracket, acronym)) {
                start = i;
                break;
            }
        }
        if (head == null
                || start == bracket
                || bracket - start < 2
                || names.startingAt(start) != null && names.endingAt(bracket) != null) {
            return null;
        }
        String full = sentence.span(start, bracket).of(sentence.text());
        return new FoundOrganisation(List.of(full, acronym), head.kind());
    }

    private static boolean isAcronym(SentenceWords sentence, SentenceNames names, int token) {
        if (token >= sentence.size() || names.startingAt(token) != null) {
            return false;
        }
        String text = sentence.token(token).text();
        return text.length() >= SHORTEST_ACRONYM
                && text.length() <= LONGEST_ACRONYM
                && text.chars()
                        .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-')
                && Character.isUpperCase(text.charAt(0));
    }

    private static boolean startsLike(String folded, String acronym) {
        return !folded.isEmpty() && folded.charAt(0) == NameWord.fold(acronym).charAt(0);
    }

    /** Whether the initials of the longer words give the letters of the acronym, all but one. */
    private boolean fits(SentenceWords sentence, int from, int to, String acronym) {
        String letters = lettersOf(NameWord.fold(acronym));
        int next = 0;
        for (NameWord word :
                NameWord.split(
                        sentence.text(),
                        sentence.token(from).span().start(),
                        sentence.token(to - 1).span().end())) {
            if (next < letters.length() && word.folded().charAt(0) == letters.charAt(next)) {
                next++;
            }
        }
        return next >= Math.max(2, letters.length() - 1);
    }

    private static String lettersOf(String folded) {
        StringBuilder letters = new StringBuilder(folded.length());
        folded.chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private boolean isSmall(SentenceWords sentence, int token) {
        return words.has("of", sentence.folded(token))
                || words.has("articles", sentence.folded(token));
    }

    private static boolean isBreak(SentenceWords sentence, int token) {
        String folded = sentence.folded(token);
        return folded.equals(",")
                || folded.equals(";")
                || folded.equals(":")
                || folded.equals(".")
                || folded.equals(")")
                || folded.equals("«")
                || folded.equals("\"");
    }

    /**
     * A run of capitalised words with a noun for an organisation at its head or end, and two words
     * of its own.
     */
    private @Nullable FoundOrganisation named(
            SentenceWords sentence, SentenceNames names, int from) {
        if (sentence.isTitleCase() || from > 0 && isNamePart(sentence, from - 1)) {
            return null;
        }
        int end = from;
        int last = from;
        int own = 0;
        while (end < sentence.size() && end - from < LONGEST) {
            if (isNamePart(sentence, end)) {
                own += heads.nameHead(sentence, end) == null ? 1 : 0;
                last = ++end;
            } else if (end > from && isLink(sentence, end) && !isWhere(sentence, end)) {
                end++;
            } else {
                break;
            }
        }
        PhraseIndex.Match<OrganisationHead> first = heads.nameHead(sentence, from);
        PhraseIndex.Match<OrganisationHead> closing = closing(sentence, last);
        OrganisationHead head =
                first != null ? first.value() : closing != null ? closing.value() : null;
        boolean opens = first != null && (from > 0 || own > 1);
        boolean closes = language == Language.ENGLISH && closing != null;
        if (head == null
                || !opens && !closes
                || own < 2
                || isOrgan(sentence, names, from, last)
                || isOnlyNames(sentence, names, from, last)) {
            return null;
        }
        return new FoundOrganisation(
                List.of(sentence.span(from, last).of(sentence.text())), head.kind());
    }

    /** "the Highland Power Corporation in Lesotho": a name that is whole, then a place. */
    private boolean isWhere(SentenceWords sentence, int token) {
        return language == Language.ENGLISH
                && words.has("placePrepositions", sentence.folded(token))
                && closing(sentence, token) != null;
    }

    /** "Council of the African Union": an organ that goes by the name of its organisation. */
    private boolean isOrgan(SentenceWords sentence, SentenceNames names, int from, int to) {
        Name whole = names.endingAt(to);
        if (whole == null || !whole.isOrganisation() || whole.from() <= from + 1) {
            return false;
        }
        int i = whole.from() - 1;
        while (words.has("articles", sentence.folded(i))) {
            i--;
        }
        return words.has("of", sentence.folded(i));
    }

    private PhraseIndex.@Nullable Match<OrganisationHead> closing(SentenceWords sentence, int to) {
        PhraseIndex.Match<OrganisationHead> match =
                to > 0 ? heads.nameHead(sentence, to - 1) : null;
        return match != null && match.to() == to ? match : null;
    }

    /**
     * "the Russian Federation Council" style words that all are known names are no new
     * organisation.
     */
    private static boolean isOnlyNames(
            SentenceWords sentence, SentenceNames names, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.isCapitalised(i) && !names.covers(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamePart(SentenceWords sentence, int token) {
        return sentence.isCapitalised(token)
                && sentence.token(token).as(PartOfSpeech.DETERMINER) == null
                && sentence.token(token).as(PartOfSpeech.PRONOUN) == null;
    }

    private boolean isLink(SentenceWords sentence, int token) {
        String folded = sentence.folded(token);
        boolean small = words.has("nameLinks", folded);
        boolean another =
                words.has("and", folded) && words.has("articles", sentence.folded(token + 1));
        return small
                && !another
                && (isNamePart(sentence, token + 1)
                        || words.has("nameLinks", sentence.folded(token + 1)));
    }

    /**
     * "le producteur d'acier russe, Ferrum", "the rebel group Dawn": a noun of kind, then a name
     * that is nobody else's.
     */
    private @Nullable FoundOrganisation classified(
            SentenceWords sentence, SentenceNames names, int from) {
        PhraseIndex.Match<OrganisationHead> match = heads.classNoun(sentence, from);
        if (match == null) {
            return null;
        }
        int i = match.to();
        while (i < sentence.size() && i - from < LONGEST && isComplement(sentence, names, i)) {
            i++;
        }
        boolean apposed = sentence.folded(i).equals(",") && i > match.to();
        int start = apposed ? i + 1 : i;
        boolean company = match.value().kind() == OrganisationKind.COMPANY;
        int end = start;
        while (end < sentence.size()
                && end - start < 5
                && isNamePart(sentence, end)
                && !names.covers(end)) {
            end++;
        }
        boolean direct = i == match.to() || company;
        if (end == start
                || !direct
                || !isProper(sentence, start, end)
                || apposed && !isClosed(sentence, end)) {
            return null;
        }
        return new FoundOrganisation(
                List.of(sentence.span(start, end).of(sentence.text())), match.value().kind());
    }

    private static boolean isClosed(SentenceWords sentence, int token) {
        return token >= sentence.size()
                || sentence.is(token, PartOfSpeech.PUNCTUATION)
                || sentence.folded(token).equals("et")
                || sentence.folded(token).equals("and");
    }

    private boolean isComplement(SentenceWords sentence, SentenceNames names, int token) {
        if (names.covers(token)) {
            return true;
        }
        Token word = sentence.token(token);
        return !word.isCapitalised()
                && (word.is(PartOfSpeech.ADJECTIVE)
                        || word.is(PartOfSpeech.NOUN)
                        || words.has("of", word.folded()));
    }

    private static boolean isProper(SentenceWords sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.as(PartOfSpeech.NOUN) == null
                    && token.as(PartOfSpeech.ADJECTIVE) == null
                    && token.as(PartOfSpeech.VERB) == null) {
                return true;
            }
        }
        return false;
    }
}
