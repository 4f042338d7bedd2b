package org.diplograph.extraction.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.relation.Chunk.Joint;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.AnnotatedArticle;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Attribution.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose words a fact rests on: the author's, a quoted speaker's, a reported speaker's or a
 * document's.
 */
final class AttributionReader {
    private final Grammar grammar;
    private final List<TextSpan> quotations;
    private final Map<TextSpan, Party> speakers = new HashMap<>();

    AttributionReader(Grammar grammar, AnnotatedArticle article, List<ParsedSentence> sentences) {
        this.grammar = grammar;
        this.quotations = article.quotations();
        int quotation = 0;
        for (ParsedSentence sentence : sentences) {
            Party speaker = reporter(sentence);
            TextSpan span = sentence.view().sentence().sentence().span();
            while (quotation < quotations.size()
                    && quotations.get(quotation).end() < span.start()) {
                quotation++;
            }
            for (int q = quotation;
                    q < quotations.size() && quotations.get(q).start() < span.end();
                    q++) {
                if (speaker != null) {
                    speakers.putIfAbsent(quotations.get(q), speaker);
                }
            }
        }
    }

    /**
     * Who speaks in the quotation that holds the span; null outside quotations and for unknown
     * speakers.
     */
    @Nullable Party speaker(TextSpan span) {
        TextSpan quotation = quotation(span);
        return quotation == null ? null : speakers.get(quotation);
    }

    private @Nullable TextSpan quotation(TextSpan span) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextSpan candidate = quotations.get(middle);
            if (candidate.contains(span)) {
                return candidate;
            }
            if (candidate.end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /**
     * Whose words, with those of the article that tell it.
     *
     * @param words the verb of saying or the preposition of the source; empty for quotation marks
     */
    record Told(Attribution attribution, String words) {}

    Told read(Match match) {
        Party quoted = speaker(match.triggerSpan());
        if (quotation(match.triggerSpan()) != null
                && (quoted != null || isLong(match.triggerSpan()))) {
            return new Told(by(Voice.DIRECT_QUOTE, quoted), "");
        }
        ParsedSentence sentence = match.sentence();
        int reporting = reportingVerb(sentence, match.trigger());
        if (reporting != Clauses.NONE) {
            return new Told(
                    bySubject(sentence, sentence.clauses().subjectOf(reporting)),
                    words(sentence, reporting));
        }
        for (int k = 0; k < sentence.size(); k++) {
            NounPhrase phrase = sentence.noun(k);
            if (phrase != null
                    && phrase.preposition() != null
                    && grammar.words().sources().contains(phrase.preposition())) {
                return new Told(
                        bySubject(sentence, k),
                        sentence.view().words(phrase.outset(), phrase.start()));
            }
        }
        return new Told(Attribution.AUTHOR, "");
    }

    private static String words(ParsedSentence sentence, int chunk) {
        Chunk verb = sentence.chunks().get(chunk);
        return sentence.view().words(verb.start(), verb.end());
    }

    private boolean isLong(TextSpan span) {
        TextSpan quotation = quotation(span);
        return quotation != null && quotation.length() > 60;
    }

    private Attribution bySubject(ParsedSentence sentence, int chunk) {
        NounPhrase phrase = sentence.noun(chunk);
        boolean document =
                phrase != null && grammar.words().documents().contains(sentence.headLemma(phrase));
        return by(document ? Voice.DOCUMENT : Voice.INDIRECT_SPEECH, sentence.party(chunk));
    }

    /** The verb of saying whose content the trigger is part of. */
    private int reportingVerb(ParsedSentence sentence, int trigger) {
        for (int k = trigger - 1; k >= 0 && k > trigger - ParsedSentence.REACH; k--) {
            if (sentence.joint(k) == Joint.STOP) {
                return Clauses.NONE;
            }
            if (sentence.verb(k) instanceof VerbGroup group && isReporting(group)) {
                return k;
            }
        }
        for (int k = trigger + 1; k < sentence.size() && k < trigger + ParsedSentence.REACH; k++) {
            if (sentence.verb(k) instanceof VerbGroup group
                    && isReporting(group)
                    && group.isFinite()
                    && sentence.joint(k - 1) == Joint.COMMA) {
                return k;
            }
        }
        return Clauses.NONE;
    }

    private boolean isReporting(VerbGroup group) {
        return grammar.words().reporting().contains(group.lemma());
    }

    private @Nullable Party reporter(ParsedSentence sentence) {
        Party found = null;
        for (int k = 0; k < sentence.size(); k++) {
            if (sentence.verb(k) instanceof VerbGroup group && isReporting(group)) {
                Party subject = sentence.subjectParty(k);
                if (subject != null && found == null) {
                    found = subject;
                }
            }
        }
        return found;
    }

    private static Attribution by(Voice voice, @Nullable Party speaker) {
        if (speaker == null) {
            return new Attribution(voice, null, null);
        }
        Set<ActorId> named = speaker.named();
        ActorId who = named.iterator().next();
        ActorId standing = speaker.actors().iterator().next();
        return new Attribution(voice, who, standing.equals(who) ? null : standing);
    }
}
