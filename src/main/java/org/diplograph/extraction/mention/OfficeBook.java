package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Office;
import org.diplograph.fact.Status;

/** Gathers who holds which office in an article. */
final class OfficeBook {
    private final LanguageRules rules;
    private final PersonBook persons;
    private final Set<Sighting> introduced;
    private final OfficeResolver resolver;
    private final OfficeFacts making;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final TreeMap<ActorId, ActorId> represents = new TreeMap<>();
    private final Map<OfficePhrase, Served> served = new LinkedHashMap<>();

    OfficeBook(
            ArticleActors actors,
            KnownPersons known,
            LanguageRules rules,
            String file,
            PersonBook persons,
            Salience salience,
            OrganisationReferences organisations,
            Subjects subjects,
            List<ActorId> datelines,
            Set<Sighting> introduced) {
        this.rules = rules;
        this.persons = persons;
        this.introduced = introduced;
        making = new OfficeFacts(file);
        resolver =
                new OfficeResolver(
                        actors,
                        known,
                        salience,
                        organisations,
                        subjects,
                        new HomeState(actors, salience, subjects, rules.words(), datelines));
    }

    void read(
            List<OfficePhrase> phrases,
            List<Holding> holdings,
            List<SentenceWords> sentences,
            Map<Integer, SentenceNames> names) {
        resolver.note(phrases);
        for (Holding holding : holdings) {
            if (holding.office().actors().size() == 1 && !holding.office().word().plural()) {
                resolver.note(
                        holding.office(),
                        persons.idOf(holding.person()),
                        holding.office().actors().getFirst());
            }
        }
        for (SentenceWords sentence : sentences) {
            SentenceNames own = names.getOrDefault(sentence.index(), SentenceNames.NONE);
            for (Name name : own.all()) {
                if (isPerson(name)) {
                    rules.affiliations()
                            .read(sentence, own, name)
                            .ifPresent(of -> resolver.note(name.actor(), of.actor()));
                }
            }
        }
        holdings.forEach(
                holding -> resolver.noteHome(holding.office(), persons.idOf(holding.person())));
        holdings.forEach(this::add);
        for (SentenceWords sentence : sentences) {
            SentenceNames own = names.getOrDefault(sentence.index(), SentenceNames.NONE);
            own.all().forEach(name -> affiliation(sentence, own, name));
        }
        introduced.forEach(this::addKnown);
    }

    /**
     * Reads who chairs or leads an organisation.
     *
     * @param names names and references by sentence
     */
    void readPresidencies(List<SentenceWords> sentences, Map<Integer, SentenceNames> names) {
        for (SentenceWords sentence : sentences) {
            SentenceNames own = names.getOrDefault(sentence.index(), SentenceNames.NONE);
            rules.presidencies().read(sentence, own).forEach(this::add);
            rules.leaderships().read(sentence, own).forEach(this::add);
        }
    }

    private void add(Holding holding) {
        ActorId person = persons.idOf(holding.person());
        Served whom = resolver.resolve(holding.office(), person);
        if (whom != null) {
            making.of(holding, person, whom).forEach(this::add);
            served.putIfAbsent(holding.office(), whom);
        }
    }

    private static boolean isPerson(Name name) {
        return name.actor().value().startsWith("person:");
    }

    private void affiliation(SentenceWords sentence, SentenceNames names, Name person) {
        if (!isPerson(person)) {
            return;
        }
        Optional<Name> to = rules.affiliations().read(sentence, names, person);
        to.ifPresent(
                name -> {
                    TextSpan trigger = new TextSpan(person.span().end(), name.span().start());
                    add(
                            other(
                                    sentence,
                                    person.actor(),
                                    name.actor(),
                                    trigger,
                                    person.span(),
                                    name.span(),
                                    "office.of"));
                });
    }

    /** Someone well known who speaks or bears a title acts for whom everybody knows. */
    private void addKnown(Sighting sighting) {
        ActorId person = persons.idOf(sighting);
        ActorId whom = resolver.servedBy(person);
        if (whom != null && !represents.containsKey(person)) {
            TextSpan span = sighting.span();
            add(other(sighting.sentence(), person, whom, span, span, span, "office.well-known"));
        }
    }

    private Fact other(
            SentenceWords sentence,
            ActorId person,
            ActorId whom,
            TextSpan trigger,
            TextSpan from,
            TextSpan to,
            String rule) {
        return making.fact(
                person,
                whom,
                Status.ASSERTED,
                Office.OTHER,
                sentence,
                trigger,
                from,
                to,
                rule,
                List.of());
    }

    private void add(Presidency presidency) {
        ActorId named = presidency.holder().actor();
        ActorId state = presidency.forState() ? represents.get(named) : null;
        if (state == null && presidency.forState()) {
            state = resolver.servedBy(named);
        }
        ActorId holder = state == null ? named : state;
        ActorId organisation = presidency.organisation().actor();
        if (!holder.equals(organisation)) {
            Fact fact =
                    making.fact(
                            holder,
                            organisation,
                            presidency.status(),
                            presidency.office(),
                            presidency.sentence(),
                            presidency.trigger(),
                            presidency.holder().span(),
                            presidency.organisation().span(),
                            "office.presidency",
                            holder.equals(named)
                                    ? List.of()
                                    : List.of(
                                            new Derivation.Step(
                                                    Derivation.Kind.ACTS_FOR,
                                                    presidency
                                                            .holder()
                                                            .span()
                                                            .of(presidency.sentence().text()),
                                                    holder.value())));
            facts.putIfAbsent(fact.id().value(), fact);
        }
    }

    private void add(Fact fact) {
        facts.putIfAbsent(fact.id().value(), fact);
        represents.putIfAbsent(fact.from(), fact.to());
    }

    OfficeResolver resolver() {
        return resolver;
    }

    /** Whom the phrases with a holder serve. */
    Map<OfficePhrase, Served> served() {
        return served;
    }

    List<Fact> facts() {
        List<Fact> sorted = new ArrayList<>(facts.values());
        sorted.sort(
                java.util.Comparator.comparing((Fact fact) -> fact.evidence().trigger())
                        .thenComparing(Fact::from)
                        .thenComparing(Fact::to));
        return sorted;
    }

    /** For each person whom the person acts for. */
    TreeMap<ActorId, ActorId> represents() {
        return represents;
    }
}
