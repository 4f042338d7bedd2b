package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Gazetteer;
import org.diplograph.actor.NameIndex;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Mention;

/** The work on one article. */
final class ArticleMentions {
    private final ArticleActors actors;
    private final KnownPersons known;
    private final LanguageRules rules;
    private final String file;
    private final List<ActorId> datelines;
    private final List<SentenceWords> sentences;
    private final List<OfficePhrase> phrases = new ArrayList<>();
    private final List<OfficePhrase> bodies = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final Set<ActorId> named = new HashSet<>();
    private final PersonBook book;

    ArticleMentions(
            Gazetteer gazetteer,
            KnownPersons known,
            LanguageRules rules,
            String file,
            List<SentenceWords> sentences,
            List<ActorId> datelines) {
        this.datelines = new ArrayList<>(datelines);
        actors = new ArticleActors(gazetteer);
        this.known = known;
        this.rules = rules;
        this.file = file;
        this.sentences = sentences;
        book = new PersonBook(known, named::contains);
    }

    MentionedActors find() {
        NameReader.Reading read = rules.names().read(sentences);
        datelines.addAll(read.datelines());
        Map<Mention, Derivation.Step> references = new HashMap<>();
        List<Name> names = withShortNames(withIntroduced(read.names()), references);
        names.forEach(name -> named.addAll(name.actors()));
        Map<Integer, SentenceNames> actorNames = group(names);
        Set<Sighting> introduced = readOffices(actorNames);
        List<Name> all = new ArrayList<>(names);
        PersonScanner scanner = new PersonScanner(new NameIndex(book.names()), rules.persons());
        for (SentenceWords sentence : sentences) {
            all.addAll(scanner.scan(sentence, of(actorNames, sentence)));
        }
        Collections.sort(all);
        Map<Integer, SentenceNames> allNames = group(all);
        Salience salience = new Salience(names);
        Subjects subjects = new Subjects(rules.words(), sentences, allNames);
        OrganisationReferences organisations =
                new OrganisationReferences(rules.words(), actors, salience);
        OfficeBook offices =
                new OfficeBook(
                        actors,
                        known,
                        rules,
                        file,
                        book,
                        salience,
                        organisations,
                        subjects,
                        datelines,
                        introduced);
        offices.read(phrases, holdings, sentences, allNames);
        RoleReader roles = new RoleReader(offices.resolver(), references);
        offices.served().forEach(roles::note);
        List<Mention> mentions = new ArrayList<>();
        phrases.forEach(phrase -> roles.role(phrase).ifPresent(mentions::add));
        bodies.forEach(phrase -> roles.body(phrase).ifPresent(mentions::add));
        ReferenceReader reader =
                new ReferenceReader(
                        rules.words(),
                        actors,
                        salience,
                        new Antecedents(all, sentences, offices.represents(), rules.words()),
                        organisations,
                        subjects,
                        references);
        sentences.forEach(
                sentence -> mentions.addAll(reader.read(sentence, of(allNames, sentence))));
        offices.readPresidencies(sentences, withReferences(all, mentions));
        return collect(all, mentions, references, offices);
    }

    /** Adds "la Commission", "the Alliance" where it is clear which. */
    private List<Name> withShortNames(List<Name> names, Map<Mention, Derivation.Step> references) {
        OrganisationReferences organisations =
                new OrganisationReferences(rules.words(), actors, new Salience(names));
        Map<Integer, SentenceNames> grouped = group(names);
        List<Name> all = new ArrayList<>(names);
        for (SentenceWords sentence : sentences) {
            for (Name name : organisations.shortNames(sentence, of(grouped, sentence))) {
                all.add(name);
                references.put(
                        name.mention(),
                        new Derivation.Step(
                                Derivation.Kind.REFERENCE,
                                name.span().of(sentence.text()),
                                name.actor().value()));
            }
        }
        Collections.sort(all);
        return all;
    }

    /** The names and the references of one actor, by sentence. */
    private Map<Integer, SentenceNames> withReferences(List<Name> names, List<Mention> mentions) {
        List<Name> all = new ArrayList<>(names);
        Map<Integer, SentenceWords> byIndex = new HashMap<>();
        sentences.forEach(sentence -> byIndex.put(sentence.index(), sentence));
        for (Mention mention : mentions) {
            SentenceWords sentence = byIndex.get(mention.sentence());
            if (sentence != null
                    && mention.form() == Mention.Form.REFERENCE
                    && mention.actors().size() == 1) {
                int from = sentence.tokenAt(mention.span().start());
                int to = sentence.tokenAt(mention.span().end() - 1) + 1;
                all.add(
                        new Name(
                                mention.actors(),
                                mention.span(),
                                mention.sentence(),
                                from,
                                to,
                                mention.form(),
                                false));
            }
        }
        return group(all);
    }

    /** Adds the organisations that the article introduces. */
    private List<Name> withIntroduced(List<Name> names) {
        Map<Integer, SentenceNames> grouped = group(names);
        OrganisationBook organisations = new OrganisationBook();
        for (SentenceWords sentence : sentences) {
            rules.organisations().find(sentence, of(grouped, sentence)).forEach(organisations::add);
        }
        if (organisations.isEmpty()) {
            return names;
        }
        actors.introduce(organisations.organisations());
        return new OrganisationScanner(organisations.names()).merge(sentences, names);
    }

    /** Reads office phrases and their holders, and enters every person in the book. */
    private Set<Sighting> readOffices(Map<Integer, SentenceNames> names) {
        List<Sighting> sightings = new ArrayList<>();
        Set<Sighting> introduced = new LinkedHashSet<>();
        PersonFinder finder = new PersonFinder(rules.persons(), rules.words(), known);
        for (SentenceWords sentence : sentences) {
            SentenceNames own = of(names, sentence);
            List<OfficePhrase> read = rules.offices().read(sentence, own);
            phrases.addAll(read);
            bodies.addAll(rules.bodies().read(sentence, own));
            holdings.addAll(rules.holders().read(sentence, own, read));
            SentenceNames taken = own.and(read);
            sightings.addAll(finder.find(sentence, taken));
            introduced.addAll(finder.speakers(sentence, taken));
            introduced.addAll(finder.acting(sentence, own));
        }
        holdings.forEach(holding -> sightings.add(holding.person()));
        book.add(sightings);
        actors.introduce(book.persons());
        return introduced;
    }

    private static SentenceNames of(Map<Integer, SentenceNames> names, SentenceWords sentence) {
        return names.getOrDefault(sentence.index(), SentenceNames.NONE);
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

    private MentionedActors collect(
            List<Name> found,
            List<Mention> roles,
            Map<Mention, Derivation.Step> references,
            OfficeBook offices) {
        List<Mention> mentions = new ArrayList<>(roles);
        Set<Mention> places = new HashSet<>();
        for (Name name : found) {
            Mention mention = name.mention();
            mentions.add(mention);
            if (name.place()) {
                places.add(mention);
            }
        }
        List<Mention> kept = RoleReader.outermost(mentions);
        TreeMap<ActorId, Actor> mentioned = new TreeMap<>();
        kept.forEach(mention -> mention.actors().forEach(id -> put(mentioned, id)));
        offices.facts()
                .forEach(
                        fact -> {
                            put(mentioned, fact.from());
                            put(mentioned, fact.to());
                        });
        references.keySet().retainAll(Set.copyOf(kept));
        places.retainAll(Set.copyOf(kept));
        return new MentionedActors(
                mentioned, kept, references, offices.facts(), offices.represents(), places);
    }

    private void put(Map<ActorId, Actor> mentioned, ActorId id) {
        Actor actor = actors.get(id);
        if (actor != null) {
            mentioned.put(id, actor);
        }
    }
}
