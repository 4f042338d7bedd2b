package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.KnownName;
import org.diplograph.actor.NameIndex;
import org.diplograph.actor.NameUse;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Settles whom the known names of an article mean: of states that share a name the one that the
 * article names otherwise too; a capital for its government, or as a place, or not at all.
 */
final class NameReader {
    private final NameScanner scanner;
    private final PlaceReader places;
    private final KnownPersons known;

    NameReader(NameIndex index, MentionWords words, KnownPersons known) {
        scanner = new NameScanner(index);
        places = new PlaceReader(words);
        this.known = known;
    }

    /**
     * What an article names.
     *
     * @param names in the order of the text
     * @param datelines the states of the cities that the article is dated from
     */
    record Reading(List<Name> names, List<ActorId> datelines) {}

    Reading read(List<SentenceWords> sentences) {
        List<NameCandidate> candidates = new ArrayList<>();
        sentences.forEach(sentence -> candidates.addAll(scanner.scan(sentence)));
        Map<ActorId, Integer> sure = new HashMap<>();
        Map<ActorId, Integer> evidence = new HashMap<>();
        for (NameCandidate candidate : candidates) {
            if (candidate.actors().size() == 1 && !candidate.isAmbiguous() && !isCity(candidate)) {
                sure.merge(candidate.actors().getFirst(), 1, Integer::sum);
            }
            if (candidate.actors().size() == 1 && !candidate.isAmbiguous()) {
                evidence.merge(candidate.actors().getFirst(), 1, Integer::sum);
            }
        }
        List<Name> names = new ArrayList<>(candidates.size());
        Namesakes namesakes = new Namesakes(candidates, evidence, known);
        for (NameCandidate candidate : candidates) {
            Name before = names.isEmpty() ? null : names.getLast();
            Name name = settle(candidate, sure, namesakes, before);
            if (name != null) {
                names.add(name);
            }
        }
        Collections.sort(names);
        return new Reading(names, datelines(candidates));
    }

    private List<ActorId> datelines(List<NameCandidate> candidates) {
        List<ActorId> found = new ArrayList<>();
        for (NameCandidate candidate : candidates) {
            if (isCity(candidate) && places.sense(candidate, null) == PlaceReader.Sense.DATELINE) {
                found.addAll(candidate.actors());
            }
        }
        return found;
    }

    private static boolean isCity(NameCandidate candidate) {
        return candidate.names().stream()
                .allMatch(name -> name.use() == NameUse.CAPITAL || name.use() == NameUse.SEAT);
    }

    private @Nullable Name settle(
            NameCandidate candidate,
            Map<ActorId, Integer> sure,
            Namesakes namesakes,
            @Nullable Name before) {
        boolean doubtful = candidate.isAmbiguous() || isCity(candidate);
        if (places.isOtherThing(candidate)
                || places.isAddress(candidate)
                || places.isSurname(candidate)
                || doubtful && places.isPartOfPersonalName(candidate)) {
            return null;
        }
        ActorId actor =
                candidate.is(NameUse.SEAT) ? seat(candidate, sure) : namesakes.choose(candidate);
        if (!isCity(candidate)) {
            return name(candidate, actor, form(candidate, actor), false);
        }
        PlaceReader.Sense sense = places.sense(candidate, before);
        boolean named = sure.containsKey(actor);
        boolean meant =
                switch (sense) {
                    case GOVERNMENT -> named || !candidate.isAmbiguous();
                    case VISITED -> true;
                    case PLACE, UNCLEAR -> named;
                    case DATELINE -> false;
                };
        boolean place = sense == PlaceReader.Sense.PLACE || sense == PlaceReader.Sense.VISITED;
        return meant ? name(candidate, actor, Mention.Form.METONYM, place) : null;
    }

    /**
     * A city that stands for an organisation or for its state: the state only where that is named.
     */
    private static ActorId seat(NameCandidate candidate, Map<ActorId, Integer> sure) {
        ActorId seat = candidate.actors().getFirst();
        for (KnownName name : candidate.names()) {
            if (name.use() == NameUse.SEAT && name.actor() != null) {
                seat = name.actor();
            }
        }
        for (ActorId actor : candidate.actors()) {
            if (sure.getOrDefault(actor, 0) > sure.getOrDefault(seat, 0)) {
                seat = actor;
            }
        }
        return seat;
    }

    private static Name name(
            NameCandidate candidate, ActorId actor, Mention.Form form, boolean place) {
        return new Name(
                List.of(actor),
                candidate.span(),
                candidate.sentence().index(),
                candidate.from(),
                candidate.to(),
                form,
                place);
    }

    private static Mention.Form form(NameCandidate candidate, ActorId actor) {
        for (KnownName name : candidate.names()) {
            if (actor.equals(name.actor())) {
                return switch (name.use()) {
                    case ACRONYM -> Mention.Form.ACRONYM;
                    case DEMONYM, COMBINING_FORM -> Mention.Form.DEMONYM;
                    case SEAT_OF_POWER, STATE_BODY, CAPITAL, SEAT -> Mention.Form.METONYM;
                    default -> Mention.Form.NAME;
                };
            }
        }
        return Mention.Form.NAME;
    }
}
