package org.diplograph.extraction.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.token.Token;
import org.diplograph.fact.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences read so far leave behind: the last subjects and the last event that had two
 * parties.
 */
final class Memory {
    /** The place of a noun that takes up an event ("cette rencontre", "the talks"): its parties. */
    static final String EVENT = "event";

    /** The place of "your" and "you" in a quotation: those the speaker meets. */
    static final String ADDRESSEE = "addressee";

    /** The place of "this project", given to by one party of an event: the other party. */
    static final String ITS_PARTNER = "itsPartner";

    private static final int LASTING = 4;

    private @Nullable Party singular;
    private @Nullable Party plural;
    private @Nullable Party event;
    private @Nullable Match told;
    private int eventSentence;
    private @Nullable Party speaker;

    boolean knows(String place) {
        return place.equals(EVENT) || place.equals(ADDRESSEE) || place.equals(ITS_PARTNER);
    }

    @Nullable Party find(String place, Roles roles) {
        return switch (place) {
            case EVENT -> event(roles);
            case ADDRESSEE -> addressee(roles);
            default -> partner(roles);
        };
    }

    @Nullable Party lastEvent() {
        return event;
    }

    /** The sentence that told the last event, with its two sides. */
    @Nullable Match toldBy() {
        return told;
    }

    void speaker(@Nullable Party party) {
        speaker = party;
    }

    @Nullable Party speaker() {
        return speaker;
    }

    private @Nullable Party event(Roles roles) {
        if (event == null || roles.sentence.view().index() - eventSentence > LASTING) {
            return null;
        }
        NounPhrase phrase = roles.sentence.noun(roles.trigger);
        if (phrase == null || phrase.start() == phrase.head()) {
            return null;
        }
        Token determiner = roles.sentence.view().token(phrase.start());
        return roles.sentence.grammar().words().definites().contains(determiner.folded())
                ? event
                : null;
    }

    private @Nullable Party addressee(Roles roles) {
        Party talking = speaker;
        if (talking == null || event == null || !mentionsYou(roles)) {
            return null;
        }
        return othersThan(talking, roles);
    }

    private @Nullable Party partner(Roles roles) {
        Party giver = roles.subject();
        if (giver == null || event == null || !event.actors().containsAll(giver.actors())) {
            return null;
        }
        Set<String> demonstratives = roles.sentence.grammar().words().demonstratives();
        for (int complement : roles.complements()) {
            NounPhrase phrase = roles.sentence.noun(complement);
            if (phrase != null
                    && !phrase.isBare()
                    && demonstratives.contains(roles.sentence.view().folded(phrase.start()))) {
                return othersThan(giver, roles);
            }
        }
        return null;
    }

    private static boolean mentionsYou(Roles roles) {
        SentenceView view = roles.sentence.view();
        Set<String> you = roles.sentence.grammar().words().secondPerson();
        int from = roles.sentence.chunks().get(roles.trigger).start();
        for (int i = from; i < view.size() && i < from + 20; i++) {
            if (you.contains(view.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The parties of the last event without those that the given party, or words inside it, name.
     */
    @Nullable Party othersThan(Party party, Roles roles) {
        Party all = event;
        if (all == null) {
            return null;
        }
        Set<ActorId> taken = new HashSet<>(party.actors());
        for (int complement : roles.complements()) {
            Party named = roles.sentence.party(complement);
            if (named != null) {
                taken.addAll(named.actors());
            }
        }
        List<Party.Element> rest =
                all.elements().stream()
                        .filter(element -> element.actors().stream().noneMatch(taken::contains))
                        .toList();
        return rest.isEmpty() ? null : new Party(rest);
    }

    /** Who a pronoun stands for: the last subject of that number. */
    @Nullable Party pronoun(boolean many) {
        return many ? plural : singular;
    }

    void subject(Party party) {
        if (party.isPlural()) {
            plural = party;
        } else {
            singular = party;
        }
    }

    void remember(Match match) {
        RelationType type = match.rule().type();
        if (type.isSymmetric() && !match.borrowed()) {
            event = match.both() ? match.from() : match.from().and(match.to());
            told = match;
            eventSentence = match.sentence().view().index();
        } else if (match.borrowed()) {
            eventSentence = match.sentence().view().index();
        }
    }
}
