package org.diplograph.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.actor.State;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Mention;
import org.diplograph.fact.Office;
import org.jspecify.annotations.Nullable;

/** Finds whom an office serves that does not name it. */
final class OfficeResolver {
    static final ActorId EUROPEAN_UNION = new ActorId("org:ue");

    private final ArticleActors actors;
    private final KnownPersons known;
    private final Salience salience;
    private final Map<ActorId, ActorId> explicit = new HashMap<>();
    private final TreeMap<Integer, ActorId> single = new TreeMap<>();
    private final OrganisationReferences organisations;
    private final Subjects subjects;
    private final HomeState home;

    OfficeResolver(
            ArticleActors actors,
            KnownPersons known,
            Salience salience,
            OrganisationReferences organisations,
            Subjects subjects,
            HomeState home) {
        this.actors = actors;
        this.known = known;
        this.salience = salience;
        this.organisations = organisations;
        this.subjects = subjects;
        this.home = home;
    }

    /** "européenne" after an office: the European Union. */
    static Name europe(SentenceWords sentence, int token) {
        return new Name(
                List.of(EUROPEAN_UNION),
                sentence.token(token).span(),
                sentence.index(),
                token,
                token + 1,
                Mention.Form.DEMONYM,
                false);
    }

    /** Takes in whom the phrases of the article serve outright. */
    void note(List<OfficePhrase> phrases) {
        for (OfficePhrase phrase : phrases) {
            if (!phrase.whom().isEmpty()) {
                home.noteServed(phrase.sentence().index(), phrase.actors());
            }
            if (phrase.word().plural() && phrase.actors().size() == 1) {
                single.putIfAbsent(phrase.sentence().index(), phrase.actors().getFirst());
            }
        }
    }

    /** Notes to whom a person belongs: "X du Mali". */
    void note(ActorId person, ActorId actor) {
        explicit.putIfAbsent(person, actor);
    }

    /** Notes whom a person serves as an article says outright. */
    void note(OfficePhrase phrase, ActorId person, ActorId actor) {
        explicit.putIfAbsent(person, actor);
        Office office = phrase.office();
        if (office != null && !phrase.ended()) {
            home.noteHolder(office, actor, person);
        }
    }

    /** Notes that a phrase which names nobody serves whom its holder is known to serve. */
    void noteHome(OfficePhrase phrase, ActorId person) {
        ActorId served = servedBy(person);
        if (phrase.whom().isEmpty()
                && phrase.word().servesState()
                && served != null
                && isState(served)) {
            home.noteHome(served);
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
        if (byPerson != null && !isGovernmentOffice(phrase, byPerson)) {
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
        if (word.isPeer()) {
            return peer(phrase);
        }
        if (phrase.ownedBefore()) {
            return owner(phrase);
        }
        ActorId led = organisations.ledBy(phrase);
        if (led != null) {
            return led;
        }
        return word.servesState() || phrase.ofState() ? home.of(phrase, person) : null;
    }

    /** Whether a minister's office stands beside an organisation that has no ministers. */
    private boolean isGovernmentOffice(OfficePhrase phrase, ActorId whom) {
        Office office = phrase.office();
        boolean minister =
                office == Office.MINISTER
                        || office == Office.FOREIGN_MINISTER
                        || office == Office.DEFENCE_MINISTER
                        || office == Office.HEAD_OF_GOVERNMENT;
        return minister
                && actors.get(whom) instanceof Organisation organisation
                && organisation.organisationKind() != OrganisationKind.ARMED_GROUP;
    }

    /** "son président", "its spokesman": the subject of the clause before, or of the sentence. */
    private @Nullable ActorId owner(OfficePhrase phrase) {
        SentenceWords sentence = phrase.sentence();
        Name subject = subjects.before(sentence, phrase.from());
        if (subject == null) {
            subject = subjects.first(sentence.index() - 1);
        }
        if (subject != null) {
            ActorId side = side(subject);
            return side != null && !subjects.isJoined(subject) && owns(side, phrase.word())
                    ? side
                    : null;
        }
        Set<ActorId> near = new TreeSet<>();
        for (int index : List.of(sentence.index(), sentence.index() - 1)) {
            for (Name name : subjects.names(index).all()) {
                ActorId side = side(name);
                boolean before = index < sentence.index() || name.to() <= phrase.from();
                if (before && !name.place() && side != null && owns(side, phrase.word())) {
                    near.add(side);
                }
            }
        }
        return near.size() == 1 ? near.iterator().next() : null;
    }

    /** "son homologue X": the one other state of the sentence. */
    private @Nullable ActorId peer(OfficePhrase phrase) {
        int sentence = phrase.sentence().index();
        Set<ActorId> served = home.servedIn(sentence);
        Set<ActorId> others = new TreeSet<>();
        for (Name name : subjects.names(sentence).all()) {
            ActorId side = side(name);
            if (side != null && isState(side) && !served.contains(side)) {
                others.add(side);
            }
        }
        return served.size() == 1 && others.size() == 1 ? others.iterator().next() : null;
    }

    /** A name's actor; for a person, whom the person serves. */
    private @Nullable ActorId side(Name name) {
        boolean person = name.actor().value().startsWith("person:");
        return person ? servedBy(name.actor()) : name.actor();
    }

    /** Whom a person serves as the article or common knowledge says; the article must name it. */
    @Nullable ActorId servedBy(ActorId person) {
        ActorId said = explicit.get(person);
        if (said != null) {
            return said;
        }
        return known.servedBy(person, salience::isNamed);
    }

    /** "Les ministres X et Y" after "les ministres de l'AES". */
    private @Nullable ActorId groupBefore(int sentence) {
        Map.Entry<Integer, ActorId> group = single.floorEntry(sentence);
        return group == null ? null : group.getValue();
    }

    private boolean owns(ActorId id, OfficeWord word) {
        boolean organisation = id.value().startsWith("org:");
        return organisation || word.servesState() || isState(id);
    }

    private boolean isCompany(Name name) {
        return actors.get(name.actor()) instanceof Organisation organisation
                && organisation.organisationKind() == OrganisationKind.COMPANY;
    }

    private boolean isState(ActorId id) {
        return actors.get(id) instanceof State;
    }
}
