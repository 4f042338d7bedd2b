package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Gazetteer;
import org.diplograph.actor.NameIndex;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** The work on one article. */
final class ArticleMentions {
    private final Gazetteer gazetteer;
    private final KnownPersons known;
    private final LanguageRules rules;
    private final List<SentenceWords> sentences;
    private final OfficeFacts facts;
    private final TreeMap<ActorId, Actor> actors = new TreeMap<>();
    private final Map<Mention, Derivation.Step> references = new HashMap<>();
    private final Map<String, Fact> offices = new LinkedHashMap<>();
    private final TreeMap<ActorId, ActorId> represents = new TreeMap<>();

    ArticleMentions(
            Gazetteer gazetteer,
            KnownPersons known,
            LanguageRules rules,
            String file,
            List<SentenceWords> sentences) {
        this.gazetteer = gazetteer;
        this.known = known;
        this.rules = rules;
        this.sentences = sentences;
        facts = new OfficeFacts(file);
    }

    MentionedActors find() {
        List<Name> names = rules.names().read(sentences);
        Map<Integer, SentenceNames> bySentence = group(names);
        List<OfficePhrase> phrases = new ArrayList<>();
        List<OfficePhrase> bodies = new ArrayList<>();
        List<Holding> holdings = new ArrayList<>();
        List<Sighting> sightings = new ArrayList<>();
        for (SentenceWords sentence : sentences) {
            SentenceNames own =
                    bySentence.getOrDefault(sentence.index(), new SentenceNames(List.of()));
            List<OfficePhrase> read = rules.offices().read(sentence, own);
            phrases.addAll(read);
            bodies.addAll(rules.bodies().read(sentence, own));
            holdings.addAll(rules.holders().read(sentence, own, read));
        }
        holdings.forEach(holding -> sightings.add(holding.person()));
        PersonBook book = new PersonBook(known);
        book.add(sightings);
        List<Name> all = new ArrayList<>(names);
        PersonScanner scanner = new PersonScanner(new NameIndex(book.names()), rules.persons());
        for (SentenceWords sentence : sentences) {
            all.addAll(
                    scanner.scan(
                            sentence,
                            bySentence.getOrDefault(
                                    sentence.index(), new SentenceNames(List.of()))));
        }
        Collections.sort(all);
        Salience salience = new Salience(names);
        List<Mention> roles = resolve(phrases, bodies, holdings, book, salience);
        return collect(all, roles, book);
    }

    private static Map<Integer, SentenceNames> group(List<Name> names) {
        Map<Integer, List<Name>> lists = new HashMap<>();
        names.forEach(
                name ->
                        lists.computeIfAbsent(name.sentence(), unused -> new ArrayList<>())
                                .add(name));
        Map<Integer, SentenceNames> grouped = new HashMap<>();
        lists.forEach((sentence, list) -> grouped.put(sentence, new SentenceNames(list)));
        return grouped;
    }

    private List<Mention> resolve(
            List<OfficePhrase> phrases,
            List<OfficePhrase> bodies,
            List<Holding> holdings,
            PersonBook book,
            Salience salience) {
        OfficeResolver resolver = new OfficeResolver(gazetteer, known, salience, phrases);
        for (Holding holding : holdings) {
            if (holding.office().actors().size() == 1) {
                resolver.note(book.idOf(holding.person()), holding.office().actors().getFirst());
            }
        }
        RoleReader roles = new RoleReader(resolver, references);
        for (Holding holding : holdings) {
            ActorId person = book.idOf(holding.person());
            Served served = resolver.resolve(holding.office(), person);
            if (served != null) {
                facts.of(holding, person, served).forEach(this::add);
                roles.note(holding.office(), served);
            }
        }
        List<Mention> mentions = new ArrayList<>();
        phrases.forEach(phrase -> addTo(mentions, roles.role(phrase)));
        bodies.forEach(phrase -> addTo(mentions, roles.body(phrase)));
        return mentions;
    }

    private static void addTo(List<Mention> mentions, @Nullable Mention mention) {
        if (mention != null) {
            mentions.add(mention);
        }
    }

    private void add(Fact fact) {
        offices.putIfAbsent(fact.id().value(), fact);
        represents.putIfAbsent(fact.from(), fact.to());
        Actor to = gazetteer.actor(fact.to());
        if (to != null) {
            actors.put(to.id(), to);
        }
    }

    private MentionedActors collect(List<Name> found, List<Mention> roles, PersonBook book) {
        Map<ActorId, ? extends Actor> persons = book.persons();
        List<Mention> mentions = new ArrayList<>(roles);
        Set<Mention> places = new HashSet<>();
        for (Name name : found) {
            Mention mention = name.mention();
            mentions.add(mention);
            if (name.place()) {
                places.add(mention);
            }
            for (ActorId id : name.actors()) {
                Actor actor = gazetteer.actor(id);
                Actor person = persons.get(id);
                if (actor != null) {
                    actors.put(id, actor);
                } else if (person != null) {
                    actors.put(id, person);
                }
            }
        }
        List<Mention> kept = RoleReader.outermost(mentions);
        references.keySet().retainAll(Set.copyOf(kept));
        places.retainAll(Set.copyOf(kept));
        return new MentionedActors(
                actors, kept, references, List.copyOf(offices.values()), represents, places);
    }
}
