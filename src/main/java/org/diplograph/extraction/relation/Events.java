package org.diplograph.extraction.relation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.article.BlockKind;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.fact.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * The talks and the cooperation told last, which later nouns and bullets take up without naming the
 * parties again.
 */
final class Events {
    private static final int LASTING = 5;

    private final Map<RelationType, Match> told = new EnumMap<>(RelationType.class);
    private final Map<RelationType, Integer> mentioned = new EnumMap<>(RelationType.class);
    private @Nullable Match lead;

    void remember(Match match) {
        RelationType type = match.rule().type();
        if (type.isSymmetric()) {
            if (!match.borrowed()) {
                told.put(type, match);
            }
            mentioned.put(type, match.sentence().view().index());
            if (match.sentence().view().sentence().kind() == BlockKind.LEAD_IN) {
                lead = match;
            }
        }
    }

    /** Forgets the lead-in once a sentence is neither it nor one of its bullets. */
    void begin(ParsedSentence sentence) {
        if (sentence.view().sentence().kind() != BlockKind.BULLET) {
            lead = null;
        }
    }

    /** The match of the lead-in of the present bullets. */
    @Nullable Match lead() {
        return lead;
    }

    /**
     * The event that a definite noun ("cette rencontre", "the talks") takes up; null if it names
     * others itself.
     */
    @Nullable Match takenUp(Roles roles, RelationType type) {
        return takenUp(roles, type, Set.of());
    }

    /**
     * @param hosts who may be named beside the parties
     */
    private @Nullable Match takenUp(Roles roles, RelationType type, Set<ActorId> hosts) {
        Match match = recent(type, roles.sentence.view().index());
        if (match == null || !isDefinite(roles)) {
            return null;
        }
        Set<ActorId> parties = new HashSet<>(hosts);
        parties.addAll(partiesOf(match).actors());
        for (int complement : roles.complements()) {
            Party named = roles.sentence.party(complement);
            if (named != null && !parties.containsAll(named.actors())) {
                return null;
            }
        }
        return match;
    }

    /** Who takes part in the event that a definite noun takes up, without who receives them. */
    @Nullable Party sides(Roles roles) {
        Party host = roles.subject();
        if (host == null) {
            return null;
        }
        Match talks = takenUp(roles, RelationType.CONSULTS, host.actors());
        Match event =
                talks != null ? talks : takenUp(roles, RelationType.COOPERATES, host.actors());
        if (event == null) {
            return null;
        }
        List<Party.Element> guests =
                partiesOf(event).elements().stream()
                        .filter(element -> Collections.disjoint(element.actors(), host.actors()))
                        .toList();
        return guests.isEmpty() ? null : new Party(guests);
    }

    private static boolean isDefinite(Roles roles) {
        NounPhrase phrase = roles.sentence.noun(roles.trigger);
        if (phrase == null) {
            return false;
        }
        Set<String> definites = roles.sentence.grammar().words().definites();
        SentenceView view = roles.sentence.view();
        boolean contracted =
                phrase.outset() == phrase.start() - 1
                        && CONTRACTED.contains(view.folded(phrase.outset()));
        return contracted
                || (phrase.start() < phrase.head()
                        && definites.contains(view.folded(phrase.start())));
    }

    private static final Set<String> CONTRACTED = Set.of("du", "des", "au", "aux");

    private @Nullable Match recent(RelationType type, int sentence) {
        Match match = told.get(type);
        return match != null && sentence - mentioned.getOrDefault(type, 0) <= LASTING
                ? match
                : null;
    }

    /** The event that bullets belong to: cooperation rather than talks. */
    @Nullable Match main() {
        Match cooperation = told.get(RelationType.COOPERATES);
        return cooperation != null ? cooperation : told.get(RelationType.CONSULTS);
    }

    /** The event of that type, or else the main one. */
    @Nullable Match of(RelationType type) {
        Match match = told.get(type);
        return match != null ? match : main();
    }

    static Party partiesOf(Match match) {
        return match.both() ? match.from() : match.from().and(match.to());
    }

    /**
     * The parties of the main event without those that the given party, or words near the trigger,
     * name.
     */
    @Nullable Party othersThan(Party party, Roles roles) {
        Match match = main();
        if (match == null) {
            return null;
        }
        Set<ActorId> taken = new HashSet<>(party.actors());
        for (int complement : roles.complements()) {
            Party named = roles.sentence.party(complement);
            if (named != null) {
                taken.addAll(named.actors());
            }
            NounPhrase phrase = roles.sentence.noun(complement);
            if (phrase != null) {
                phrase.own().forEach(mention -> taken.addAll(mention.actors()));
            }
        }
        List<Party.Element> rest =
                partiesOf(match).elements().stream()
                        .filter(element -> element.actors().stream().noneMatch(taken::contains))
                        .toList();
        return rest.isEmpty() ? null : new Party(rest);
    }
}
