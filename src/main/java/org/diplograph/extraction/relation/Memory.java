package org.diplograph.extraction.relation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
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

    /** The place of whoever did what the object takes up. */
    static final String DOER = "doer";

    /** The same, when a relation told it. */
    static final String MAKER = "maker";

    /** The place of whoever last did something to the subject. */
    static final String OFFENDER = "offender";

    /** The place of those whose talks or cooperation a definite noun takes up. */
    static final String SIDES = "sides";

    /** The place of the organisation that the words leave out. */
    static final String CLUB = "club";

    /** How many states told last may be meant by "the country". */
    private static final int STATES = 3;

    /** How many subjects back a pronoun may mean. */
    private static final int SUBJECTS = 4;

    private final Events events = new Events();
    private final Deeds deeds = new Deeds();
    private final Clubs clubs;
    private final Deque<Party> states = new ArrayDeque<>();
    private final Map<Integer, Party> groups = new HashMap<>();
    private final Deque<Party> subjects = new ArrayDeque<>();
    private @Nullable Party singular;
    private @Nullable Party plural;
    private @Nullable Party person;
    private @Nullable Party speaker;

    Memory(Map<ActorId, Actor> actors) {
        this.clubs = new Clubs(actors);
    }

    Deeds deeds() {
        return deeds;
    }

    Clubs clubs() {
        return clubs;
    }

    Events events() {
        return events;
    }

    static boolean knows(String place) {
        return place.equals(ADDRESSEE)
                || place.equals(DOER)
                || place.equals(MAKER)
                || place.equals(OFFENDER)
                || place.equals(CLUB)
                || place.equals(SIDES);
    }

    @Nullable Party find(String place, Roles roles) {
        return switch (place) {
            case DOER -> deeds.doer(roles, false);
            case MAKER -> deeds.doer(roles, true);
            case OFFENDER -> deeds.offender(roles);
            case CLUB -> clubs.unnamed(roles);
            case SIDES -> events.sides(roles);
            default -> addressee(roles);
        };
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

    /** The last subject of that number that is none of these. */
    @Nullable Party earlierSubject(boolean many, Set<ActorId> others) {
        return subjects.stream()
                .filter(party -> party.isPlural() == many)
                .filter(party -> Collections.disjoint(party.actors(), others))
                .findFirst()
                .orElse(null);
    }

    /** The last person who was a subject, or for whom that person speaks. */
    @Nullable Party person() {
        return person;
    }

    /** The last party of that many actors. */
    @Nullable Party group(int number) {
        return groups.get(number);
    }

    /** The state told last that is none of these. */
    @Nullable Party state(Set<ActorId> others) {
        return states.stream()
                .filter(party -> Collections.disjoint(party.actors(), others))
                .findFirst()
                .orElse(null);
    }

    void seen(Party party) {
        int number = party.actors().size();
        if (number == 1
                && !party.isPlace()
                && party.named().stream().noneMatch(id -> id.value().contains(":"))) {
            states.addFirst(party);
            if (states.size() > STATES) {
                states.removeLast();
            }
        }
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

    /** Remembers who acted in a sentence that is read, the subject of its first clause foremost. */
    void acted(ParsedSentence sentence) {
        for (int k = sentence.size() - 1; k >= 0; k--) {
            Party subject =
                    sentence.verb(k) instanceof Chunk.VerbGroup verb && verb.isFinite()
                            ? sentence.subjectParty(k)
                            : null;
            if (subject != null) {
                subjects.remove(subject);
                subjects.addFirst(subject);
            }
        }
        while (subjects.size() > SUBJECTS) {
            subjects.removeLast();
        }
    }

    void remember(Match match) {
        events.remember(match);
        if (match.rule().type().isSymmetric() && !match.borrowed()) {
            seen(Events.partiesOf(match));
        }
    }
}
