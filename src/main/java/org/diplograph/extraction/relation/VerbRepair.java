package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.article.BlockKind;
import org.diplograph.extraction.token.AnnotatedSentence;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Reading;
import org.diplograph.extraction.token.Token;
import org.diplograph.extraction.token.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Gives a sentence of running text that seems to have no finite verb the likeliest one: a form that
 * may be a verb right after a noun or name. Forms of "être" and "avoir" before a participle are
 * verbs wherever they stand.
 */
final class VerbRepair {
    /** Words that may stand between a subject and its verb. */
    private static final Set<String> FLOATING = Set.of("all", "both", "each", "also", "together");

    private VerbRepair() {}

    static List<Token> repair(AnnotatedSentence sentence, boolean french) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        boolean changed =
                french ? FrenchVerbRepair.repair(tokens) : EnglishVerbRepair.repair(tokens);
        boolean running = sentence.kind() == BlockKind.PARAGRAPH && endsLikeASentence(tokens);
        if (running && tokens.stream().noneMatch(VerbRepair::isFinite)) {
            for (int i = 1; i < tokens.size(); i++) {
                Reading verb = finite(tokens.get(i));
                int before = i > 1 && FLOATING.contains(tokens.get(i - 1).folded()) ? i - 2 : i - 1;
                if (verb != null
                        && isNominal(tokens.get(before))
                        && !isNominalOnly(tokens.get(i))) {
                    tokens.set(i, first(tokens.get(i), verb));
                    return tokens;
                }
            }
        }
        return changed ? tokens : sentence.tokens();
    }

    private static boolean endsLikeASentence(List<Token> tokens) {
        return tokens.size() > 3 && tokens.getLast().is(PartOfSpeech.PUNCTUATION);
    }

    static boolean isFinite(Token token) {
        VerbForm form = token.reading().form();
        return form != null && form.isFinite();
    }

    /** Its reading as a finite verb, the past before others; null if there is none. */
    static @Nullable Reading finite(Token token) {
        Reading found = null;
        for (Reading reading : token.readings()) {
            VerbForm form = reading.form();
            boolean finite =
                    form == VerbForm.PRESENT || form == VerbForm.PAST || form == VerbForm.FUTURE;
            if (finite && (found == null || form == VerbForm.PAST)) {
                found = reading;
            }
        }
        return found;
    }

    static boolean isNominal(Token token) {
        return token.is(PartOfSpeech.NOUN)
                || token.is(PartOfSpeech.PROPER_NOUN)
                || token.folded().equals(")");
    }

    private static boolean isNominalOnly(Token token) {
        return token.isCapitalised();
    }

    /** The token with that reading before its others. */
    static Token first(Token token, Reading reading) {
        List<Reading> readings = new ArrayList<>(token.readings());
        readings.remove(reading);
        readings.addFirst(reading);
        return new Token(token.span(), token.text(), token.folded(), readings);
    }
}
