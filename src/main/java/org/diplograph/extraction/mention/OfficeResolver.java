package org.diplograph.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.actor.Gazetteer;
import org.diplograph.actor.State;
import org.diplograph.article.TextSpan;
import org.jspecify.annotations.Nullable;

/** Finds whom an office serves that does not name it. */
final class OfficeResolver {
    static final ActorId EUROPEAN_UNION = new ActorId("org:ue");
    private static final int NEAR = 2;

    private final Gazetteer gazetteer;
    private final KnownPersons known;
    private final Salience salience;
    private final Map<ActorId, ActorId> explicit = new HashMap<>();
    private final Map<Integer, Set<ActorId>> servedIn = new HashMap<>();
    private final Map<Integer, ActorId> single = new HashMap<>();

    OfficeResolver(
            Gazetteer gazetteer,
            KnownPersons known,
            Salience salience,
            List<OfficePhrase> phrases) {
        this.gazetteer = gazetteer;
        this.known = known;
        this.salience = salience;
        for (OfficePhrase phrase : phrases) {
            if (!phrase.whom().isEmpty()) {
                servedIn.computeIfAbsent(phrase.sentence().index(), unused -> new HashSet<>())
                        .addAll(phrase.actors());
            }
            if (phrase.word().plural() && phrase.actors().size() == 1) {
                single.putIfAbsent(phrase.sentence().index(), phrase.actors().getFirst());
            }
        }
    }

    /** Notes whom a person serves as an article says outright. */
    void note(ActorId person, ActorId actor) {
        explicit.putIfAbsent(person, actor);
    }

    /** Null when it is unclear. */
    @Nullable Served resolve(OfficePhrase phrase, @Nullable ActorId person) {
        TextSpan words = phrase.sentence().span(phrase.from(), phrase.to());
        if (!phrase.whom().isEmpty()) {
            TextSpan span = phrase.whom().getFirst().span();
            return new Served(phrase.actors(), phrase.whom().size() == 1 ? span : words, "");
        }
        ActorId actor = unnamed(phrase, person);
        return actor == null ? null : new Served(List.of(actor), words, "the article's subject");
    }

    private @Nullable ActorId unnamed(OfficePhrase phrase, @Nullable ActorId person) {
        OfficeWord word = phrase.word();
        if (word.isNobody()) {
            return null;
        }
        ActorId byPerson = person == null ? null : byPerson(person);
        if (byPerson != null) {
            return byPerson;
        }
        if (ActorId.isValid(word.serves())) {
            ActorId organisation = new ActorId(word.serves());
            return salience.isNamed(organisation) ? organisation : EUROPEAN_UNION;
        }
        int sentence = phrase.sentence().index();
        int start = phrase.sentence().token(phrase.from()).span().start();
        if (phrase.ownedBefore()) {
            Name owner = salience.lastBefore(start, sentence, 1, name -> owns(name, word));
            return owner == null ? null : owner.actor();
        }
        if (word.plural()) {
            return groupBefore(sentence);
        }
        if (!word.servesState() && !phrase.ofState()) {
            return null;
        }
        Set<ActorId> others = servedIn.getOrDefault(sentence, Set.of());
        Name seat =
                salience.lastBefore(
                        start,
                        sentence,
                        0,
                        name -> isState(name) && !others.contains(name.actor()));
        if (seat != null
                && seat.form() == org.diplograph.fact.Mention.Form.METONYM
                && !seat.place()) {
            return seat.actor();
        }
        return salience.most(id -> isState(id), others);
    }

    private @Nullable ActorId byPerson(ActorId person) {
        ActorId said = explicit.get(person);
        if (said != null) {
            return said;
        }
        ActorId usual = known.servedBy(person);
        return usual;
    }

    /** "Les ministres X et Y" after "les ministres de l'AES". */
    private @Nullable ActorId groupBefore(int sentence) {
        for (int i = sentence; i >= 0; i--) {
            ActorId group = single.get(i);
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    private boolean owns(Name name, OfficeWord word) {
        Actor actor = gazetteer.actor(name.actor());
        if (actor == null) {
            return name.actor().value().startsWith("org:");
        }
        return !word.servesState() && actor.kind() == ActorKind.ORGANISATION || word.servesState();
    }

    private boolean isState(Name name) {
        return isState(name.actor());
    }

    private boolean isState(ActorId id) {
        return gazetteer.actor(id) instanceof State;
    }
}
