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
    private final Clitics clitics;
    private final Abbreviations abbreviations;
    private final Set<String> whole;

    private Tokenizer(Clitics clitics, Abbreviations abbreviations, Set<String> whole) {
        this.clitics = clitics;
        this.abbreviations = abbreviations;
        this.whole = whole;
    }

    public static Tokenizer of(Language language) {
        Set<String> whole =
                language == Language.FRENCH
                        ? WordList.folded(Tokenizer.class, "fr/whole-words.txt")
                        : Set.of();
        return new Tokenizer(new Clitics(language), Abbreviations.of(language), whole);
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
            if (c == '<' && (end = Addresses.afterTag(text, i, part.end())) > i) {
                i = end;
                continue;
            }
            end = Addresses.webEnd(text, i, part.end());
            if (end > i) {
                tokens.add(new TextSpan(i, end));
            } else if (Character.isDigit(c)) {
                end = Numerals.end(text, i, part.end());
                tokens.add(new TextSpan(i, end));
            } else if (WordCharacters.isLetter(text, i)) {
                end = word(text, i, part.end(), tokens);
            } else {
                end = markEnd(text, i, part.end());
                tokens.add(new TextSpan(i, end));
            }
            i = end;
        }
        return tokens;
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

    /** Adds the tokens of a word with its clitics; returns where they end. */
    private int word(String text, int start, int limit, List<TextSpan> tokens) {
        int mail = Addresses.mailEnd(text, start, limit);
        if (mail > start) {
            tokens.add(new TextSpan(start, mail));
            return mail;
        }
        int dotted = dottedEnd(text, start, limit);
        if (dotted > start) {
            tokens.add(new TextSpan(start, dotted));
            return possessive(text, dotted, limit, tokens);
        }
        int end = WordCharacters.wordEnd(text, start, limit);
        if (end - start > 200) {
            tokens.add(new TextSpan(start, end));
            return end;
        }
        cut(text, start, end, limit, tokens);
        return Math.max(end, tokens.getLast().end());
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
                && !(WordCharacters.goesOn(text, i + 1, limit)
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
                && !WordCharacters.goesOn(text, start + 2, limit)) {
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
        int from = clitics.elisionEnd(text, start, end);
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
                && clitics.isElided(folded)) {
            tokens.add(new TextSpan(start, end + 1));
            return;
        }
        int stem = clitics.stemEnd(text, start, end);
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
}
