package org.diplograph.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.diplograph.fact.Mention;

/**
 * Reads whom a person belongs to from the words after the name: "X du Mali", "X, dont le pays, le
 * Mali".
 */
final class AffiliationReader {
    private static final List<String> WHOSE_COUNTRY = List.of("dont le pays", "whose country");

    private final MentionWords words;

    AffiliationReader(MentionWords words) {
        this.words = words;
    }

    Optional<Name> read(SentenceWords sentence, SentenceNames names, Name person) {
        int i = person.to();
        if (words.has("belonging", sentence.folded(i))) {
            return belonging(names.startingAt(skipArticles(sentence, i + 1)));
        }
        int start = sentence.folded(i).equals(",") ? i + 1 : i;
        for (String phrase : WHOSE_COUNTRY) {
            int next = after(sentence, start, phrase);
            if (next > 0) {
                next = sentence.folded(next).equals(",") ? next + 1 : next;
                return belonging(names.startingAt(skipArticles(sentence, next)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Name> belonging(@org.jspecify.annotations.Nullable Name name) {
        boolean fits =
                name != null
                        && (name.form() == Mention.Form.NAME
                                || name.form() == Mention.Form.ACRONYM);
        return fits ? Optional.ofNullable(name) : Optional.empty();
    }

    private static int after(SentenceWords sentence, int from, String phrase) {
        int i = from;
        for (String word : phrase.split(" ")) {
            if (!sentence.folded(i++).equals(word)) {
                return 0;
            }
        }
        return i;
    }

    private int skipArticles(SentenceWords sentence, int from) {
        int i = from;
        while (words.has("articles", sentence.folded(i))) {
            i++;
        }
        return i;
    }
}
