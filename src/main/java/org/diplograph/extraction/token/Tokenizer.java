package org.diplograph.extraction.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.article.Abbreviations;
import org.diplograph.article.Folding;
import org.diplograph.article.Language;
import org.diplograph.article.TextSpan;
import org.diplograph.article.WordList;

/**
 * Cuts a stretch of text into words, numbers and marks, in one pass. White space, invisible
 * characters between words and HTML tags belong to no token. "l'" · "alliance", "rencontre" ·
 * "-t-il", "Mali" · "'s", "does" · "n't".
 */
public final class Tokenizer {
    private static final Set<String> ELISIONS =
            Set.of(
                    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu",
                    "quoiqu");
    private static final Set<String> INVERTED =
            Set.of(
                    "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "y", "en",
                    "le", "la", "les", "lui", "leur", "moi", "toi");
    private static final Set<String> ENGLISH_ENDINGS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final Language language;
    private final Abbreviations abbreviations;
    private final Set<String> whole;

    private Tokenizer(Language language, Abbreviations abbreviations, Set<String> whole) {
        this.language = language;
        this.abbreviations = abbreviations;
        this.whole = whole;
    }

    public static Tokenizer of(Language language) {
        Set<String> whole =
                language == Language.FRENCH
                        ? WordList.folded(Tokenizer.class, "fr/whole-words.txt")
                        : Set.of();
        return new Tokenizer(language, Abbreviations.of(language), whole);
    }

    /** The tokens' spans, in order; they do not overlap. */
    public List<TextSpan> split(String text, TextSpan part) {
        List<TextSpan> tokens = new ArrayList<>(part.length() / 5 + 1);
        int i = part.start();
        while (i < part.end()) {
            char c = text.charAt(i);
            int end;
            if (Folding.isSpace(c) || Folding.isInvisible(c)) {
                i++;
                continue;
            }
            if (c == '<' && (end = afterTag(text, i, part.end())) > i) {
                i = end;
                continue;
            }
            end = addressEnd(text, i, part.end());
            if (end > i) {
                tokens.add(new TextSpan(i, end));
            } else if (Character.isDigit(c)) {
                end = numberEnd(text, i, part.end());
                tokens.add(new TextSpan(i, end));
            } else if (isLetter(text, i)) {
                end = word(text, i, part.end(), tokens);
            } else {
                end = markEnd(text, i, part.end());
                tokens.add(new TextSpan(i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static boolean isLetter(String text, int i) {
        int c = text.codePointAt(i);
        return Character.isLetter(c) && !Folding.isApostrophe(c);
    }

    /** Past a tag of HTML; the same index when there is none. */
    private static int afterTag(String text, int start, int limit) {
        int next = start + 1;
        if (next >= limit
                || !(Character.isLetter(text.charAt(next))
                        || text.charAt(next) == '/'
                        || text.charAt(next) == '!')) {
            return start;
        }
        int end = Math.min(limit, start + 300);
        for (int i = next; i < end && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return start;
    }

    /** Past an address of the web; the same index when there is none. */
    private static int addressEnd(String text, int start, int limit) {
        if (!text.startsWith("http", start) && !text.startsWith("www.", start)) {
            return start;
        }
        int i = start;
        boolean address =
                text.startsWith("www.", start)
                        || text.startsWith("http://", start)
                        || text.startsWith("https://", start);
        while (address
                && i < limit
                && !Folding.isSpace(text.charAt(i))
                && ",;()<>\"«»“”".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i > start && ".:!?'’".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static int markEnd(String text, int start, int limit) {
        char c = text.charAt(start);
        int i = start + 1;
        if (c == '.' || c == '-' || c == '—' || c == '–') {
            while (i < limit && text.charAt(i) == c) {
                i++;
            }
            return i;
        }
        return Character.isHighSurrogate(c) && i < limit && Character.isLowSurrogate(text.charAt(i))
                ? i + 1
                : i;
    }

    /** 1 500, 10,5, 2023-07-29, 1er, 32nd. */
    private static int numberEnd(String text, int start, int limit) {
        int i = digits(text, start, limit);
        if (i - start <= 3) {
            i = groups(text, i, limit);
        }
        while (i + 1 < limit
                && ".,:/-'’".indexOf(text.charAt(i)) >= 0
                && Character.isDigit(text.charAt(i + 1))) {
            i = digits(text, i + 1, limit);
        }
        while (i < limit && (isLetter(text, i) || isInner(text, i))) {
            i++;
        }
        boolean compound =
                i + 1 < limit
                        && Folding.isHyphen(text.charAt(i))
                        && Character.isLetter(text.charAt(i + 1));
        return compound ? wordEnd(text, i + 1, limit) : i;
    }

    private static int digits(String text, int start, int limit) {
        int i = start;
        while (i < limit && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Past groups of three digits, each after one space. */
    private static int groups(String text, int start, int limit) {
        int i = start;
        while (i + 3 < limit
                && Folding.isSpace(text.charAt(i))
                && !isLineEnd(text.charAt(i))
                && digits(text, i + 1, Math.min(limit, i + 5)) == i + 4) {
            i += 4;
        }
        return i;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /**
     * Characters that go on with a word without being letters: combining marks and invisible ones.
     */
    private static boolean isInner(String text, int i) {
        int type = Character.getType(text.charAt(i));
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (Folding.isInvisible(text.charAt(i)) && text.charAt(i) != '\u200B');
    }

    /** Past letters, digits, hyphens and apostrophes inside a word. */
    private static int wordEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            if (isInner(text, i) || Character.isLetterOrDigit(c) && !Folding.isApostrophe(c)) {
                i++;
            } else if (Character.isHighSurrogate(c) && i + 1 < limit && isLetter(text, i)) {
                i += 2;
            } else if ((Folding.isHyphen(c) || Folding.isApostrophe(c) || c == '&')
                    && goesOn(text, i + 1, limit)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean goesOn(String text, int i, int limit) {
        return i < limit && Character.isLetterOrDigit(text.charAt(i));
    }

    /** Adds the tokens of a word with its clitics; returns where they end. */
    private int word(String text, int start, int limit, List<TextSpan> tokens) {
        int mail = mailEnd(text, start, limit);
        if (mail > start) {
            tokens.add(new TextSpan(start, mail));
            return mail;
        }
        int dotted = dottedEnd(text, start, limit);
        if (dotted > start) {
            tokens.add(new TextSpan(start, dotted));
            return possessive(text, dotted, limit, tokens);
        }
        int end = wordEnd(text, start, limit);
        if (end - start > 200) {
            tokens.add(new TextSpan(start, end));
            return end;
        }
        cut(text, start, end, limit, tokens);
        return Math.max(end, tokens.getLast().end());
    }

    /** Past an address of electronic mail; the same index when there is none. */
    private static int mailEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit && at - start < 64 && isMailPart(text.charAt(at))) {
            at++;
        }
        if (at == start || at >= limit || text.charAt(at) != '@') {
            return start;
        }
        int i = at + 1;
        while (i < limit && isMailPart(text.charAt(i))) {
            i++;
        }
        while (i > at + 1 && text.charAt(i - 1) == '.') {
            i--;
        }
        return i > at + 1 ? i : start;
    }

    private static boolean isMailPart(char c) {
        return c < 128 && Character.isLetterOrDigit(c)
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '+';
    }

    /**
     * Past an acronym with full stops, "U.S.", or an initial, "A."; the same index when there is
     * none.
     */
    private static int dottedEnd(String text, int start, int limit) {
        int i = start;
        int letters = 0;
        while (i + 1 < limit && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            letters++;
            i += 2;
            if (i + 1 < limit
                    && text.charAt(i) == '-'
                    && Character.isUpperCase(text.charAt(i + 1))
                    && i + 2 < limit
                    && text.charAt(i + 2) == '.') {
                i++;
            }
        }
        if (letters == 0) {
            return start;
        }
        boolean last = i < limit && Character.isLetter(text.charAt(i));
        if (last
                && letters >= 1
                && Character.isUpperCase(text.charAt(i))
                && !(goesOn(text, i + 1, limit)
                        || i + 1 < limit && Folding.isApostrophe(text.charAt(i + 1)))) {
            return i + 1;
        }
        if (last && letters == 1) {
            return start;
        }
        boolean initial = letters == 1 && Character.isUpperCase(text.charAt(start)) && i < limit;
        return letters > 1 || initial ? i : start;
    }

    private int possessive(String text, int start, int limit, List<TextSpan> tokens) {
        if (start + 1 < limit
                && Folding.isApostrophe(text.charAt(start))
                && text.charAt(start + 1) == 's'
                && !goesOn(text, start + 2, limit)) {
            tokens.add(new TextSpan(start, start + 2));
            return start + 2;
        }
        return start;
    }

    private void cut(String text, int start, int end, int limit, List<TextSpan> tokens) {
        String folded = Folding.fold(text.subSequence(start, end));
        if (whole.contains(folded)) {
            tokens.add(new TextSpan(start, end));
            return;
        }
        int from = elision(text, start, end);
        if (from > start) {
            tokens.add(new TextSpan(start, from));
            if (from < end) {
                cut(text, from, end, limit, tokens);
            }
            return;
        }
        if (from == start
                && end < limit
                && Folding.isApostrophe(text.charAt(end))
                && language == Language.FRENCH
                && ELISIONS.contains(folded)) {
            tokens.add(new TextSpan(start, end + 1));
            return;
        }
        int stem =
                language == Language.FRENCH
                        ? frenchStem(text, start, end)
                        : englishStem(text, start, end);
        if (stem > start && stem < end) {
            tokens.add(new TextSpan(start, stem));
            tokens.add(new TextSpan(stem, end));
            return;
        }
        boolean stop = end < limit && text.charAt(end) == '.' && end + 1 < limit;
        boolean abbreviation =
                stop
                        && abbreviations.kindOf(folded) != null
                        && isAbbreviationHere(text, folded, end + 1, limit);
        tokens.add(new TextSpan(start, abbreviation ? end + 1 : end));
    }

    private boolean isAbbreviationHere(String text, String folded, int next, int limit) {
        int i = next;
        while (i < limit && Folding.isSpace(text.charAt(i))) {
            i++;
        }
        if (i >= limit) {
            return false;
        }
        return abbreviations.kindOf(folded) != Abbreviations.Kind.NUMBER
                || Character.isDigit(text.charAt(i));
    }

    /**
     * Past an elided word and its apostrophe at the start of a word; the start when there is none.
     */
    private int elision(String text, int start, int end) {
        int i = start;
        while (i < end && i - start <= 7 && (isLetter(text, i) || isInner(text, i))) {
            i++;
        }
        if (i >= end || !Folding.isApostrophe(text.charAt(i)) || i - start > 7) {
            return start;
        }
        String prefix = Folding.fold(text.subSequence(start, i));
        if (!ELISIONS.contains(prefix)) {
            return start;
        }
        int next = text.codePointAt(Math.min(i + 1, end - 1));
        boolean vowel = "aeiouyhàâäéèêëîïôöùûüœæ".indexOf(Character.toLowerCase(next)) >= 0;
        if (language == Language.ENGLISH) {
            boolean article = prefix.equals("d") || prefix.equals("l");
            return article && vowel && Character.isUpperCase(next) ? i + 1 : start;
        }
        boolean always =
                Character.isLowerCase(text.charAt(start))
                        && "ldqujnscmt".indexOf(prefix.charAt(0)) >= 0;
        return vowel || always ? i + 1 : start;
    }

    /** Before "-t-il", "-elle", "-ce" … at the end of a word; its end when there is none. */
    private static int frenchStem(String text, int start, int end) {
        int hyphen = end - 1;
        while (hyphen > start && !Folding.isHyphen(text.charAt(hyphen)) && end - hyphen <= 6) {
            hyphen--;
        }
        if (hyphen <= start
                || !Folding.isHyphen(text.charAt(hyphen))
                || !INVERTED.contains(Folding.fold(text.subSequence(hyphen + 1, end)))) {
            return possessiveStem(text, start, end);
        }
        boolean linked =
                hyphen - 2 > start
                        && Folding.isHyphen(text.charAt(hyphen - 2))
                        && (text.charAt(hyphen - 1) == 't' || text.charAt(hyphen - 1) == 'T');
        int stem = linked ? hyphen - 2 : hyphen;
        boolean name =
                Character.isUpperCase(text.charAt(hyphen + 1))
                        && !Character.isUpperCase(text.charAt(hyphen - 1));
        return name ? end : stem;
    }

    private static int possessiveStem(String text, int start, int end) {
        boolean possessive =
                end - start > 2
                        && text.charAt(end - 1) == 's'
                        && Folding.isApostrophe(text.charAt(end - 2));
        return possessive ? end - 2 : end;
    }

    /** Before "'s", "n't", "'ll" … at the end of a word; its end when there is none. */
    private static int englishStem(String text, int start, int end) {
        int apostrophe = end - 1;
        while (apostrophe > start
                && end - apostrophe <= 3
                && !Folding.isApostrophe(text.charAt(apostrophe))) {
            apostrophe--;
        }
        if (apostrophe <= start || !Folding.isApostrophe(text.charAt(apostrophe))) {
            return end;
        }
        String ending = Folding.fold(text.subSequence(apostrophe + 1, end));
        char before = Character.toLowerCase(text.charAt(apostrophe - 1));
        if (ending.equals("t") && before == 'n' && apostrophe - 1 > start) {
            return apostrophe - 1;
        }
        return ENGLISH_ENDINGS.contains(ending) ? apostrophe : end;
    }
}
