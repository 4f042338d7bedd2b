package org.diplograph.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Person;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphBuilder;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.junit.jupiter.api.Test;

class ShortestPathsTest {
    private final List<SourcedFact> facts = new ArrayList<>();

    private void says(String sentence, String from, RelationType type, String to, String file) {
        facts.add(
                FactSketch.says(sentence)
                        .relates(type, "person:" + from, "person:" + to)
                        .from(file));
    }

    private void meet(String one, String other) {
        says(one + " met " + other, one, RelationType.CONSULTS, other, "a.txt");
    }

    private DiplomacyGraph graph() {
        Map<ActorId, Actor> actors = new TreeMap<>();
        for (SourcedFact fact : facts) {
            for (ActorId id : List.of(fact.fact().from(), fact.fact().to())) {
                actors.put(id, new Person(id, id.value(), List.of()));
            }
        }
        return GraphBuilder.build(actors, facts, GraphFilter.EVERYTHING);
    }

    private List<String> ways(String from, String to) {
        return ShortestPaths.between(
                        graph(), KnownNetworks.person(from), KnownNetworks.person(to), 3)
                .stream()
                .map(chain -> chain.toString().replace("person:", ""))
                .toList();
    }

    @Test
    void thereIsNoWayWithoutActors() {
        assertThat(ways("a", "b")).isEmpty();
    }

    @Test
    void thereIsNoWayToOneselfNorToWhoIsApart() {
        meet("a", "b");
        meet("x", "y");

        assertThat(ways("a", "a")).isEmpty();
        assertThat(ways("a", "x")).isEmpty();
        assertThat(ways("a", "z")).isEmpty();
    }

    @Test
    void theDirectWayIsTheShortestWhateverItsDirection() {
        meet("a", "b");
        meet("b", "c");
        says("c accused a", "c", RelationType.ACCUSES, "a", "a.txt");

        assertThat(ways("a", "c")).containsExactly("a>c");
    }

    @Test
    void equallyShortWaysComeWithTheBestFoundedFirst() {
        meet("a", "m");
        meet("m", "z");
        meet("a", "n");
        meet("n", "z");
        says("n and z met again", "n", RelationType.CONSULTS, "z", "b.txt");
        says("a and n met again", "a", RelationType.CONSULTS, "n", "b.txt");

        assertThat(ways("a", "z")).containsExactly("a>n>z", "a>m>z");
    }

    @Test
    void ofSeveralTiesThatWithMostSourcesIsTold() {
        says("a accused b", "a", RelationType.ACCUSES, "b", "a.txt");
        meet("a", "b");
        says("b thanked a", "b", RelationType.SUPPORTS, "a", "a.txt");
        says("b praised a", "b", RelationType.SUPPORTS, "a", "b.txt");

        Chain.Link link =
                ShortestPaths.best(graph(), KnownNetworks.person("a"), KnownNetworks.person("b"))
                        .orElseThrow()
                        .links()
                        .getFirst();

        assertThat(link.tie().type()).isEqualTo(RelationType.SUPPORTS);
        assertThat(link.from()).isEqualTo(KnownNetworks.person("a"));
        assertThat(link.proof().fact().evidence().quote()).isEqualTo("b thanked a");
    }

    @Test
    void theProofIsOfTheStrongestStatus() {
        facts.add(
                FactSketch.says("a may join b")
                        .relates(RelationType.JOINS, "person:a", "person:b")
                        .status(Status.POSSIBLE)
                        .on("2025-02-02")
                        .from("a.txt"));
        facts.add(
                FactSketch.says("a joined b")
                        .relates(RelationType.JOINS, "person:a", "person:b")
                        .on("2025-01-01")
                        .from("a.txt"));

        assertThat(
                        ShortestPaths.best(
                                        graph(),
                                        KnownNetworks.person("a"),
                                        KnownNetworks.person("b"))
                                .orElseThrow()
                                .links()
                                .getFirst()
                                .proof()
                                .fact()
                                .evidence()
                                .quote())
                .isEqualTo("a joined b");
    }
}
