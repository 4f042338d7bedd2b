package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.actor.KnownName;
import org.diplograph.actor.NameIndex;
import org.diplograph.actor.NameUse;
import org.diplograph.actor.NameWord;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;

/**
 * Finds every known name of a sentence, longest first from the left; names of regions and media
 * take their words.
 */
final class NameScanner {
    private static final List<PartOfSpeech> FUNCTION_WORDS =
            List.of(
                    PartOfSpeech.DETERMINER,
                    PartOfSpeech.PREPOSITION,
                    PartOfSpeech.PRONOUN,
                    PartOfSpeech.CONJUNCTION,
                    PartOfSpeech.VERB);
    private static final Set<String> ADJECTIVE_PREFIXES =
            Set.of("pro", "anti", "ex", "non", "vice", "ultra", "post", "pre", "neo");

    private static final int LONGEST_COMPOUND = 6;

    private final NameIndex index;

    NameScanner(NameIndex index) {
        this.index = index;
    }

    List<NameCandidate> scan(SentenceWords sentence) {
        List<NameCandidate> found = new ArrayList<>();
        List<NameWord> words = sentence.words();
        int i = 0;
        while (i < words.size()) {
            NameIndex.Match match = index.longest(sentence.text(), words, i, sentence.inCapitals());
            if (match == null) {
                i++;
                continue;
            }
            if (isNobody(match) && isOutrun(sentence, i, match.length())) {
                i++;
                continue;
            }
            List<KnownName> names = usable(sentence, match, i);
            if (!names.isEmpty()) {
                found.add(candidate(sentence, i, match.length(), names));
            }
            i += names.isEmpty() && !isNobody(match) ? 1 : match.length();
        }
        return found;
    }

    /** "The East African" is a newspaper, but not in "The East African Community". */
    private boolean isOutrun(SentenceWords sentence, int from, int length) {
        for (int i = from + 1; i < from + length; i++) {
            NameIndex.Match next =
                    index.longest(sentence.text(), sentence.words(), i, sentence.inCapitals());
            if (next != null && !isNobody(next) && i + next.length() > from + length) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNobody(NameIndex.Match match) {
        return match.names().stream().anyMatch(name -> name.actor() == null);
    }

    private List<KnownName> usable(SentenceWords sentence, NameIndex.Match match, int from) {
        int to = from + match.length();
        if (isNobody(match)
                || isPartOfAddress(sentence, from, to)
                || !isWholeInHyphens(sentence, from, to)) {
            return List.of();
        }
        List<KnownName> names = new ArrayList<>(match.names().size());
        for (KnownName name : match.names()) {
            boolean otherLanguage =
                    name.language() != null
                            && !name.language().equals(sentence.language().locale());
            if (!otherLanguage && isUsable(sentence, name, from, to)) {
                names.add(name);
            }
        }
        return names;
    }

    private boolean isUsable(SentenceWords sentence, KnownName name, int from, int to) {
        return switch (name.use()) {
            case COMBINING_FORM -> combinesWithNext(sentence, to);
            case ACRONYM -> !sentence.inCapitals() || !isFunctionWord(sentence, from, to);
            case DEMONYM -> hasOwnPrefix(sentence, from);
            default -> true;
        };
    }

    private static boolean isFunctionWord(SentenceWords sentence, int from, int to) {
        if (to - from > 1) {
            return false;
        }
        Token token = sentence.token(sentence.tokenAt(sentence.words().get(from).start()));
        return FUNCTION_WORDS.stream().anyMatch(kind -> token.as(kind) != null);
    }

    /** "franco" only before a hyphen and an adjective. */
    private boolean combinesWithNext(SentenceWords sentence, int next) {
        if (!isHyphenBefore(sentence, next)) {
            return false;
        }
        NameIndex.Match match = index.longest(sentence.text(), sentence.words(), next, true);
        return match != null
                && match.names().stream()
                        .anyMatch(
                                name ->
                                        name.use() == NameUse.DEMONYM
                                                || name.use() == NameUse.COMBINING_FORM);
    }

    /** "latino-américain" is not American, "pro-russe" is Russian. */
    private boolean hasOwnPrefix(SentenceWords sentence, int from) {
        if (!isHyphenBefore(sentence, from)) {
            return true;
        }
        if (ADJECTIVE_PREFIXES.contains(sentence.words().get(from - 1).folded())) {
            return true;
        }
        NameIndex.Match before = index.longest(sentence.text(), sentence.words(), from - 1, true);
        return before != null && before.names().stream().anyMatch(name -> name.actor() != null);
    }

    /** Inside a hyphenated word, every other part must be lower case or a name itself. */
    private boolean isWholeInHyphens(SentenceWords sentence, int from, int to) {
        for (int i = from; from - i < LONGEST_COMPOUND && isHyphenBefore(sentence, i); i--) {
            if (!mayStandBeside(sentence, i - 1)) {
                return false;
            }
        }
        for (int i = to; i - to < LONGEST_COMPOUND && isHyphenBefore(sentence, i); i++) {
            if (!mayStandBeside(sentence, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayStandBeside(SentenceWords sentence, int word) {
        return sentence.inCapitals()
                || !sentence.words().get(word).isCapitalised()
                || index.longest(sentence.text(), sentence.words(), word, false) != null
                || ADJECTIVE_PREFIXES.contains(sentence.words().get(word).folded());
    }

    private static boolean isHyphenBefore(SentenceWords sentence, int word) {
        if (word <= 0 || word >= sentence.words().size()) {
            return false;
        }
        int end = sentence.words().get(word - 1).end();
        int start = sentence.words().get(word).start();
        return start - end == 1 && "-‐‑–".indexOf(sentence.text().charAt(end)) >= 0;
    }

    private static boolean isPartOfAddress(SentenceWords sentence, int from, int to) {
        String text = sentence.text();
        int start = sentence.words().get(from).start();
        int end = sentence.words().get(to - 1).end();
        boolean before = start > 0 && "@_".indexOf(text.charAt(start - 1)) >= 0;
        boolean dotted =
                end + 1 < text.length()
                        && text.charAt(end) == '.'
                        && isLowerLetter(text.charAt(end + 1));
        boolean after = end < text.length() && "@_".indexOf(text.charAt(end)) >= 0;
        return before
                || dotted
                || after
                || start > 1 && text.charAt(start - 1) == '.' && !isSpaced(text, start);
    }

    private static boolean isSpaced(String text, int start) {
        return !Character.isLetterOrDigit(text.charAt(start - 2));
    }

    private static boolean isLowerLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static NameCandidate candidate(
            SentenceWords sentence, int from, int length, List<KnownName> names) {
        int start = sentence.words().get(from).start();
        int end = sentence.words().get(from + length - 1).end();
        boolean stopped = names.stream().anyMatch(name -> name.written().endsWith("."));
        if (stopped && end < sentence.text().length() && sentence.text().charAt(end) == '.') {
            end++;
        }
        TextSpan span = new TextSpan(start, end);
        return new NameCandidate(
                sentence, span, sentence.tokenAt(start), sentence.tokenAt(end - 1) + 1, names);
    }
}
