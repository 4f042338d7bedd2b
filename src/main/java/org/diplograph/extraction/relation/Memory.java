package org.diplograph.extraction.relation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences read so far leave behind: the last subjects, groups and events, and who
 * speaks.
 */
final class Memory {
    /** The place of a noun that takes up an event ("cette rencontre", "the talks"): its parties. */
    static final String EVENT = "event";

    /** The place of "your" and "you" in a quotation: those the speaker meets. */
    static final String ADDRESSEE = "addressee";

    /** The place of "this project", given to by one party of an event: the other party. */
    static final String ITS_PARTNER = "itsPartner";

    private final Events events = new Events();
    private final Map<Integer, Party> groups = new HashMap<>();
    private @Nullable Party singular;
    private @Nullable Party plural;
    private @Nullable Party person;
    private @Nullable Party speaker;

    Events events() {
        return events;
    }

    static boolean knows(String place) {
        return place.equals(ADDRESSEE) || place.equals(ITS_PARTNER);
    }

    @Nullable Party find(String place, Roles roles) {
        return place.equals(ADDRESSEE) ? addressee(roles) : partner(roles);
    }

    void speaker(@Nullable Party party) {
        speaker = party;
    }

    @Nullable Party speaker() {
        return speaker;
    }

    private @Nullable Party addressee(Roles roles) {
        Party talking = speaker;
        return talking == null || !mentionsYou(roles) ? null : events.othersThan(talking, roles);
    }

    private @Nullable Party partner(Roles roles) {
        Party giver = roles.subject();
        Match main = events.main();
        if (giver == null
                || main == null
                || !Events.partiesOf(main).actors().containsAll(giver.actors())) {
            return null;
        }
        Set<String> demonstratives = roles.sentence.grammar().words().demonstratives();
        for (int complement : roles.complements()) {
            NounPhrase phrase = roles.sentence.noun(complement);
            if (phrase != null
                    && !phrase.isBare()
                    && demonstratives.contains(roles.sentence.view().folded(phrase.start()))) {
                return events.othersThan(giver, roles);
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

    /** Who a pronoun stands for: the last subject of that number. */
    @Nullable Party pronoun(boolean many) {
        return many ? plural : singular;
    }

    /** The last person who was a subject, or for whom that person speaks. */
    @Nullable Party person() {
        return person;
    }

    /** The last party of that many actors. */
    @Nullable Party group(int number) {
        return groups.get(number);
    }

    void seen(Party party) {
        int number = party.actors().size();
        if (number > 1) {
            groups.put(number, party);
        }
    }

    void subject(Party party) {
        if (party.named().stream().anyMatch(id -> id.value().startsWith("person:"))) {
            person = party;
        }
        if (party.isPlural()) {
            plural = party;
        } else {
            singular = party;
        }
    }

    void remember(Match match) {
        events.remember(match);
        if (match.rule().type().isSymmetric() && !match.borrowed()) {
            seen(Events.partiesOf(match));
        }
    }
}
