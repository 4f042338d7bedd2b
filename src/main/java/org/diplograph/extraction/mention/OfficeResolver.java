package org.diplograph.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.actor.State;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** Finds whom an office serves that does not name it. */
final class OfficeResolver {
    static final ActorId EUROPEAN_UNION = new ActorId("org:ue");

    private final ArticleActors actors;
    private final KnownPersons known;
    private final Salience salience;
    private final Map<ActorId, ActorId> explicit = new HashMap<>();
    private final Map<Integer, Set<ActorId>> servedIn = new HashMap<>();
    private final TreeMap<Integer, ActorId> single = new TreeMap<>();
    private final TreeMap<ActorId, Integer> homes = new TreeMap<>();

    OfficeResolver(ArticleActors actors, KnownPersons known, Salience salience) {
        this.actors = actors;
        this.known = known;
        this.salience = salience;
    }

    /** Takes in whom the phrases of the article serve outright. */
    void note(List<OfficePhrase> phrases) {
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

    /** Notes that a phrase which names nobody serves whom its holder is known to serve. */
    void noteHome(OfficePhrase phrase, ActorId person) {
        ActorId served = servedBy(person);
        if (phrase.whom().isEmpty()
                && phrase.word().servesState()
                && served != null
                && isState(served)) {
            homes.merge(served, 1, Integer::sum);
        }
    }

    /** Null when it is unclear. */
    @Nullable Served resolve(OfficePhrase phrase, @Nullable ActorId person) {
        TextSpan words = phrase.sentence().span(phrase.from(), phrase.to());
        if (!phrase.whom().isEmpty()) {
            TextSpan span = phrase.whom().getFirst().span();
            return new Served(phrase.actors(), phrase.whom().size() == 1 ? span : words, null);
        }
        ActorId actor = unnamed(phrase, person);
        return actor == null
                ? null
                : new Served(List.of(actor), words, Derivation.Kind.TOPIC_REFERENCE);
    }

    private @Nullable ActorId unnamed(OfficePhrase phrase, @Nullable ActorId person) {
        OfficeWord word = phrase.word();
        if (word.isNobody()) {
            return null;
        }
        if (word.plural()) {
            ActorId group = groupBefore(phrase.sentence().index());
            return group != null || person == null ? group : servedBy(person);
        }
        ActorId byPerson = person == null ? null : servedBy(person);
        if (byPerson != null) {
            return byPerson;
        }
        if (ActorId.isValid(word.serves())) {
            ActorId organisation = new ActorId(word.serves());
            return salience.isNamed(organisation) ? organisation : EUROPEAN_UNION;
        }
        int sentence = phrase.sentence().index();
        int start = phrase.sentence().token(phrase.from()).span().start();
        if (word.servesCompany()) {
            Name company = salience.lastBefore(start, sentence, sentence, this::isCompany);
            return company == null ? null : company.actor();
        }
        if (phrase.ownedBefore()) {
            Name owner = salience.lastBefore(start, sentence, 1, name -> owns(name, word));
            return owner == null ? null : owner.actor();
        }
        return word.servesState() || phrase.ofState() ? home(phrase, start) : null;
    }

    /** The state whose affairs an office that names none belongs to. */
    private @Nullable ActorId home(OfficePhrase phrase, int start) {
        int sentence = phrase.sentence().index();
        Set<ActorId> others = servedIn.getOrDefault(sentence, Set.of());
        Name seat =
                salience.lastBefore(
                        start,
                        sentence,
                        0,
                        name -> isState(name) && !others.contains(name.actor()));
        if (seat != null && seat.form() == Mention.Form.METONYM && !seat.place()) {
            return seat.actor();
        }
        ActorId domestic = null;
        for (Map.Entry<ActorId, Integer> vote : homes.entrySet()) {
            if (domestic == null || vote.getValue() > homes.getOrDefault(domestic, 0)) {
                domestic = vote.getKey();
            }
        }
        return domestic != null ? domestic : salience.most(this::isState, others);
    }

    /** Whom a person serves as the article or common knowledge says; the article must name it. */
    @Nullable ActorId servedBy(ActorId person) {
        ActorId said = explicit.get(person);
        if (said != null) {
            return said;
        }
        ActorId usual = known.servedBy(person);
        return usual != null && salience.isNamed(usual) ? usual : null;
    }

    /** "Les ministres X et Y" after "les ministres de l'AES". */
    private @Nullable ActorId groupBefore(int sentence) {
        Map.Entry<Integer, ActorId> group = single.floorEntry(sentence);
        return group == null ? null : group.getValue();
    }

    private boolean owns(Name name, OfficeWord word) {
        Actor actor = actors.get(name.actor());
        if (actor == null) {
            return name.actor().value().startsWith("org:");
        }
        return !word.servesState() && actor.kind() == ActorKind.ORGANISATION || word.servesState();
    }

    private boolean isCompany(Name name) {
        return actors.get(name.actor()) instanceof Organisation organisation
                && organisation.organisationKind() == OrganisationKind.COMPANY;
    }

    private boolean isState(Name name) {
        return isState(name.actor());
    }

    private boolean isState(ActorId id) {
        return actors.get(id) instanceof State;
    }
}
