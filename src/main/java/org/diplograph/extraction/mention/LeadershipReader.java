package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.actor.NameWord;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.fact.Mention;
import org.diplograph.fact.Office;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * Reads who leads whom from verbs: "Ana Torres, who heads the Front", "le Front, dirigé par Ana
 * Torres", "à la tête du Front".
 */
final class LeadershipReader {
    private static final int ADVERBS = 2;

    private final MentionWords words;

    LeadershipReader(MentionWords words) {
        this.words = words;
    }

    /**
     * @param names states, organisations, persons and references of the sentence
     */
    List<Presidency> read(SentenceWords sentence, SentenceNames names) {
        List<Presidency> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!isLeading(sentence, i)) {
                continue;
            }
            Presidency leadership =
                    words.has("by", sentence.folded(i + 1))
                            ? passive(sentence, names, i)
                            : active(sentence, names, i);
            if (leadership != null) {
                found.add(leadership);
            }
        }
        return found;
    }

    private boolean isLeading(SentenceWords sentence, int token) {
        String lemma = NameWord.fold(sentence.token(token).lemma());
        boolean verb =
                sentence.token(token).as(PartOfSpeech.VERB) != null
                        || sentence.token(token).as(PartOfSpeech.ADJECTIVE) != null;
        return verb && (words.has("lead", lemma) || words.has("presiding", lemma))
                || words.has("ledBy", sentence.folded(token))
                        && words.has("by", sentence.folded(token + 1));
    }

    /** "X, who heads Y", "X, qui dirige Y": only with the relative pronoun is it an office. */
    private @Nullable Presidency active(SentenceWords sentence, SentenceNames names, int verb) {
        int i = verb - 1;
        while (verb - i <= ADVERBS && sentence.is(i, PartOfSpeech.ADVERB)) {
            i--;
        }
        if (!words.has("who", sentence.folded(i))) {
            return null;
        }
        int end = sentence.folded(i - 1).equals(",") ? i - 1 : i;
        Name holder = names.endingAt(end);
        int next = skipArticles(sentence, verb + 1);
        Name led = names.startingAt(next);
        if (led == null && sentence.is(next, PartOfSpeech.NOUN)) {
            led = names.startingAt(next + 1);
        }
        return fits(holder, led) ? leadership(sentence, holder, led, verb) : null;
    }

    /** "Y, présidée par X", "Y led by X". */
    private @Nullable Presidency passive(SentenceWords sentence, SentenceNames names, int verb) {
        int end = sentence.folded(verb - 1).equals(",") ? verb - 1 : verb;
        Name led = names.endingAt(end);
        int i = skipArticles(sentence, verb + 2);
        Name people = names.startingAt(i);
        if (people != null && people.form() == Mention.Form.DEMONYM) {
            i = people.to();
        }
        while (words.has("titles", sentence.folded(i))) {
            i++;
        }
        Name holder = names.startingAt(i);
        return fits(holder, led) ? leadership(sentence, holder, led, verb) : null;
    }

    private static boolean fits(@Nullable Name holder, @Nullable Name led) {
        return holder != null
                && led != null
                && holder.actor().value().startsWith("person:")
                && led.form() != Mention.Form.DEMONYM
                && led.actor().value().startsWith("org:");
    }

    private Presidency leadership(
            SentenceWords sentence, @Nullable Name holder, @Nullable Name led, int verb) {
        if (holder == null || led == null) {
            throw new IllegalArgumentException("a leader leads somebody");
        }
        String lemma = NameWord.fold(sentence.token(verb).lemma());
        boolean chairs =
                words.has("presiding", lemma) || words.has("presidingBy", sentence.folded(verb));
        return new Presidency(
                sentence,
                holder,
                led,
                sentence.token(verb).span(),
                chairs ? Office.CHAIR : Office.HEAD_OF_ORGANISATION,
                Status.ASSERTED,
                false);
    }

    private int skipArticles(SentenceWords sentence, int from) {
        int i = from;
        while (words.has("articles", sentence.folded(i))) {
            i++;
        }
        return i;
    }
}
