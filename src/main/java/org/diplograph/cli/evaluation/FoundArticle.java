package org.diplograph.cli.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.extraction.Extraction;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.jspecify.annotations.Nullable;

/** What the extraction found in one article, in the form in which it is compared. */
record FoundArticle(@Nullable String published, List<FoundActor> actors, List<Relation> relations) {
    /** Nothing, for an article that is not there. */
    static final FoundArticle NONE = new FoundArticle(null, List.of(), List.of());

    /** A found actor, its usual names first. */
    record FoundActor(String id, String type, List<String> names) {}

    static FoundArticle of(Extraction extraction, Map<ActorId, Collection<String>> names) {
        List<FoundActor> actors = new ArrayList<>();
        for (Actor actor : extraction.actors()) {
            List<String> all = List.copyOf(names.getOrDefault(actor.id(), List.of()));
            actors.add(new FoundActor(actor.id().value(), actor.kind().name(), all));
        }
        String text = extraction.article().text();
        List<Relation> relations =
                extraction.facts().stream().map(fact -> relation(fact, text)).toList();
        Object published = extraction.article().published();
        return new FoundArticle(published == null ? null : published.toString(), actors, relations);
    }

    private static Relation relation(Fact fact, String text) {
        Evidence evidence = fact.evidence();
        boolean inside = evidence.quotation().end() <= text.length();
        boolean verbatim = inside && evidence.quotation().of(text).equals(evidence.quote());
        return new Relation(
                fact.type().name(),
                fact.from().value(),
                fact.to().value(),
                fact.domains().stream().map(Domain::name).collect(Collectors.toSet()),
                fact.status().name(),
                List.of(new Relation.Quote(evidence.quote(), verbatim)));
    }
}
