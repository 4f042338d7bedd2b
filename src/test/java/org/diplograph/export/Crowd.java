package org.diplograph.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Person;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.GraphBuilder;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.MembershipHistory;
import org.diplograph.graph.SourcedFact;

/** Very many persons who all met one. */
final class Crowd {
    private Crowd() {}

    static NetworkExtract of(int size) {
        Map<ActorId, Actor> actors = new TreeMap<>();
        List<SourcedFact> facts = new ArrayList<>();
        TextSpan span = new TextSpan(0, 1);
        Evidence evidence = new Evidence("a.txt", 0, span, span, span, span, "x");
        ActorId host = person(actors, "host");
        for (int i = 0; i < size; i++) {
            Fact fact =
                    Fact.of(
                            RelationType.CONSULTS,
                            host,
                            person(actors, "n" + i),
                            Set.of(),
                            Status.ASSERTED,
                            null,
                            null,
                            Attribution.AUTHOR,
                            evidence,
                            new Derivation("sketch", List.of()));
            facts.add(new SourcedFact(fact, "a.txt", null));
        }
        return new NetworkExtract(
                GraphBuilder.build(actors, facts, GraphFilter.EVERYTHING),
                MembershipHistory.of(List.of(), List.of()),
                new Citation("Crowd", "1", LocalDate.EPOCH, "", List.of()),
                Locale.ENGLISH,
                Enum::name);
    }

    private static ActorId person(Map<ActorId, Actor> actors, String name) {
        ActorId id = new ActorId("person:" + name);
        actors.put(id, new Person(id, name, List.of()));
        return id;
    }
}
