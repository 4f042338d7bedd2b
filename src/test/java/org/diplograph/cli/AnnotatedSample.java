package org.diplograph.cli;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.actor.Person;
import org.diplograph.actor.State;
import org.diplograph.article.Article;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.Extraction;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;

/** Findings in the annotated articles among the test resources, right and wrong ones. */
final class AnnotatedSample {
    private static final State PERU = state("PER", "Pérou", "Peru", "pe");
    private static final State KENYA = state("KEN", "Kenya", "Kenya", "ke");
    private static final State CHILE = state("CHL", "Chili", "Chile", "cl");
    private static final Person ENVOY =
            new Person(new ActorId("person:ana-quispe"), "Ana Quispe", List.of());
    private static final Organisation CLUB =
            new Organisation(
                    new ActorId("org:club"),
                    new BilingualName("Le Club", "The Club"),
                    new BilingualName("Club", "Club"),
                    OrganisationKind.BLOC,
                    false,
                    List.of(),
                    List.of(),
                    null);

    private AnnotatedSample() {}

    static Path folder() {
        URL annotation =
                Objects.requireNonNull(AnnotatedSample.class.getResource("/annotated/a.json"));
        try {
            return Objects.requireNonNull(Path.of(annotation.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static Extraction extract(Article article) {
        return switch (article.file()) {
            case "a.txt" -> first(article);
            default -> second(article);
        };
    }

    private static Extraction first(Article article) {
        List<Actor> actors = List.of(PERU, KENYA, ENVOY, CLUB);
        List<Fact> facts =
                List.of(
                        fact(
                                article,
                                RelationType.COOPERATES,
                                PERU,
                                KENYA,
                                Set.of(Domain.HEALTH, Domain.SECURITY),
                                Status.ASSERTED,
                                "Le Pérou et le Kenya ont signé un accord sur la santé."),
                        fact(
                                article,
                                RelationType.AIDS,
                                PERU,
                                KENYA,
                                Set.of(Domain.HEALTH),
                                Status.ASSERTED,
                                "Le Pérou a livré des vaccins au Kenya."),
                        fact(
                                article,
                                RelationType.CONSULTS,
                                PERU,
                                KENYA,
                                Set.of(),
                                Status.ASSERTED,
                                "Nairobi et Lima se parlent"),
                        fact(
                                article,
                                RelationType.REQUESTS,
                                CHILE,
                                PERU,
                                Set.of(),
                                Status.ASSERTED,
                                "Le Chili demande au Pérou de patienter."),
                        fact(
                                article,
                                RelationType.ATTACKS,
                                CLUB,
                                KENYA,
                                Set.of(),
                                Status.POSSIBLE,
                                "Nairobi et Lima se parlent"));
        TextSpan name = span(article, "Kenya");
        return new Extraction(
                article,
                actors,
                List.of(new Mention(List.of(KENYA.id()), name, 1, Mention.Form.NAME)),
                facts);
    }

    private static Extraction second(Article article) {
        return new Extraction(
                article,
                List.of(KENYA, CLUB),
                List.of(),
                List.of(
                        fact(
                                article,
                                RelationType.MEMBER_OF,
                                KENYA,
                                CLUB,
                                Set.of(),
                                Status.DENIED,
                                "Kenya pays its fee.")));
    }

    private static Fact fact(
            Article article,
            RelationType type,
            Actor from,
            Actor to,
            Set<Domain> domains,
            Status status,
            String quote) {
        TextSpan span = span(article, quote);
        Evidence evidence = new Evidence(article.file(), 1, span, span, span, span, quote);
        Derivation derivation =
                new Derivation(
                        "sample",
                        List.of(new Derivation.Step(Derivation.Kind.TRIGGER, quote, type.name())));
        return Fact.of(
                type,
                from.id(),
                to.id(),
                domains,
                status,
                null,
                null,
                Attribution.AUTHOR,
                evidence,
                derivation);
    }

    private static TextSpan span(Article article, String words) {
        int start = article.text().indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private static State state(String id, String french, String english, String flag) {
        BilingualName name = new BilingualName(french, english);
        return new State(new ActorId(id), name, name, name, List.of(), flag, 0, 0);
    }
}
