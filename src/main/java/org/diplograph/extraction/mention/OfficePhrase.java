package org.diplograph.extraction.mention;

import java.util.List;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.Office;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that tells an office: "l'ancien ministre malien de la Défense", "the head of the UN
 * mission".
 *
 * @param from first token, without the article
 * @param to one past the last token
 * @param head first token of the office word itself
 * @param whom the names of those whom it serves, in order; empty when the phrase does not say
 * @param ended whether it is a former office
 * @param elect whether it is an office to come
 * @param ofState whether it speaks of a government, army or parliament without saying whose
 * @param ownedBefore whether a possessive ("son", "its") stands before it
 */
record OfficePhrase(
        SentenceWords sentence,
        int from,
        int to,
        int head,
        OfficeWord word,
        @Nullable Office office,
        List<Name> whom,
        boolean ended,
        boolean elect,
        boolean ofState,
        boolean ownedBefore) {
    OfficePhrase {
        whom = List.copyOf(whom);
    }

    List<ActorId> actors() {
        return whom.stream().flatMap(name -> name.actors().stream()).distinct().toList();
    }

    OfficePhrase as(@Nullable Office other) {
        return new OfficePhrase(
                sentence, from, to, head, word, other, whom, ended, elect, ofState, ownedBefore);
    }

    OfficePhrase with(List<Name> served) {
        return new OfficePhrase(
                sentence, from, to, head, word, office, served, ended, elect, ofState, ownedBefore);
    }
}
