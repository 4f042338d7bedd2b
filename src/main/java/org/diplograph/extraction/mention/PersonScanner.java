package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.KnownName;
import org.diplograph.actor.NameIndex;
import org.diplograph.actor.NameWord;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Token;
import org.diplograph.fact.Mention;

/** Finds the names of persons that are already known, everywhere in an article. */
final class PersonScanner {
    private final NameIndex index;
    private final PersonNames shapes;
    private final Map<ActorId, Integer> lastSeen = new HashMap<>();

    PersonScanner(NameIndex index, PersonNames shapes) {
        this.index = index;
        this.shapes = shapes;
    }

    /** The names of one sentence; sentences must come in order. */
    List<Name> scan(SentenceWords sentence, SentenceNames others) {
        List<Name> found = new ArrayList<>();
        List<NameWord> words = sentence.words();
        int i = 0;
        while (i < words.size()) {
            NameIndex.Match match = index.longest(sentence.text(), words, i, sentence.inCapitals());
            if (match == null) {
                i++;
                continue;
            }
            int end = i + match.length();
            TextSpan span = new TextSpan(words.get(i).start(), words.get(end - 1).end());
            int from = sentence.tokenAt(span.start());
            int to = sentence.tokenAt(span.end() - 1) + 1;
            boolean whole =
                    sentence.token(from).span().start() == span.start()
                            && sentence.token(to - 1).span().end() == span.end();
            if (!whole
                    || others.covers(from)
                    || shapes.endsPlace(sentence, to)
                    || isSomebodyElse(sentence, others, from, to, match.length())) {
                i++;
                continue;
            }
            ActorId person = nearest(match.names());
            lastSeen.put(person, span.start());
            found.add(
                    new Name(
                            List.of(person),
                            span,
                            sentence.index(),
                            from,
                            to,
                            Mention.Form.NAME,
                            false));
            i = end;
        }
        return found;
    }

    private ActorId nearest(List<KnownName> names) {
        ActorId best = null;
        for (KnownName name : names) {
            ActorId id = name.actor();
            if (id != null
                    && (best == null
                            || lastSeen.getOrDefault(id, -1) > lastSeen.getOrDefault(best, -1))) {
                best = id;
            }
        }
        if (best == null) {
            throw new IllegalStateException("a person has an id");
        }
        return best;
    }

    /** A surname with another first name before it, or a common word at the head of a sentence. */
    private boolean isSomebodyElse(
            SentenceWords sentence, SentenceNames others, int from, int to, int length) {
        Token first = sentence.token(from);
        if (length > 1) {
            return false;
        }
        if (from == 0
                && first.as(PartOfSpeech.PROPER_NOUN) == null
                && !first.is(PartOfSpeech.OTHER)
                && isCommon(first)) {
            return true;
        }
        return shapes.isGivenName(sentence, others, from - 1, from)
                || shapes.isGivenName(sentence, others, to, to + 1);
    }

    private static boolean isCommon(Token token) {
        return token.as(PartOfSpeech.NOUN) != null
                || token.as(PartOfSpeech.VERB) != null
                || token.as(PartOfSpeech.ADJECTIVE) != null;
    }
}
