package org.diplograph.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Person;
import org.diplograph.article.TextSpan;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphBuilder;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Part;
import org.junit.jupiter.api.Test;

class StrongestTiesTest {
    private static final ActorId HOST = person("host");

    private final StrongestTies strongest = new StrongestTies();

    private static ActorId person(String name) {
        return new ActorId("person:" + name);
    }

    private static ActorId guest(int number) {
        return person("g%05d".formatted(number));
    }

    /** A host who meets so many guests; of two guests, who have met, the later has more sources. */
    private static DiplomacyGraph meetings(int guests) {
        var actors = new TreeMap<ActorId, Actor>();
        List<SourcedFact> facts = new ArrayList<>();
        actors.put(HOST, new Person(HOST, "host", List.of()));
        for (int i = 0; i < guests; i++) {
            actors.put(guest(i), new Person(guest(i), "g" + i, List.of()));
            facts.add(meeting(HOST, guest(i), "a.txt"));
        }
        for (int i = 0; i + 1 < Math.min(guests, 300); i++) {
            for (int source = 0; source <= i / 100; source++) {
                facts.add(meeting(guest(i), guest(i + 1), "source-" + source));
            }
        }
        return GraphBuilder.build(actors, facts, GraphFilter.EVERYTHING);
    }

    private static SourcedFact meeting(ActorId one, ActorId other, String source) {
        TextSpan span = new TextSpan(0, 1);
        Fact fact =
                Fact.of(
                        RelationType.CONSULTS,
                        one,
                        other,
                        Set.of(),
                        Status.ASSERTED,
                        null,
                        null,
                        Attribution.AUTHOR,
                        new Evidence(source, 0, span, span, span, span, "x"),
                        new Derivation("sketch", List.of()));
        return new SourcedFact(fact, source, null);
    }

    private static TieId tie(int first) {
        return new TieId(guest(first), guest(first + 1), RelationType.CONSULTS);
    }

    @Test
    void aSmallGraphIsDrawnWhole() {
        DiplomacyGraph graph = SampleDossier.create().graph(GraphFilter.EVERYTHING);
        DrawnPart part = strongest.of(graph, Part.STRONGEST);

        assertThat(part.isWhole()).isTrue();
        assertThat(part.ties()).containsExactlyElementsOf(graph.ties());
        assertThat(part.actors()).containsExactlyElementsOf(graph.actors());
    }

    @Test
    void ofALargeOneTheTiesWithMostSourcesAreDrawn() {
        DrawnPart part = strongest.of(meetings(300), new Part(120, Set.of()));

        assertThat(part.ties())
                .hasSize(120)
                .isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(part.ties()).filteredOn(tie -> tie.sources() == 3).hasSize(99);
        assertThat(part.ties())
                .filteredOn(tie -> tie.sources() == 2)
                .extracting(Tie::id)
                .containsExactlyElementsOf(
                        IntStream.range(100, 121).mapToObj(StrongestTiesTest::tie).toList());
        assertThat(part.holds(HOST)).isFalse();
        assertThat(part.isWhole()).isFalse();
    }

    @Test
    void whoIsLookedAtComesWithTheStrongestOfItsTies() {
        DiplomacyGraph graph = meetings(300);
        Part hundred = new Part(100, Set.of());

        DrawnPart part = strongest.of(graph, hundred, Set.of(HOST), Set.of(tie(7)));

        assertThat(part.ties()).hasSize(100 + StrongestTies.NEIGHBOURHOOD + 1);
        assertThat(part.holds(HOST)).isTrue();
        assertThat(part.holds(tie(7))).isTrue();
    }

    @Test
    void aroundAnActorAllTiesAreDrawn() {
        DrawnPart part = strongest.of(meetings(300), new Part(100, Set.of(HOST)));

        assertThat(part.ties()).filteredOn(tie -> tie.id().touches(HOST)).hasSize(300);
        assertThat(part.ties()).hasSize(400);
    }

    @Test
    void thereAreNeverMoreActorsThanCanBeDrawn() {
        DrawnPart part =
                strongest.of(meetings(Part.MOST_ACTORS + 50), new Part(Part.MOST, Set.of()));

        assertThat(part.ids()).hasSize(Part.MOST_ACTORS);
        assertThat(part.actors()).hasSize(Part.MOST_ACTORS);
        assertThat(part.isWhole()).isFalse();
    }
}
