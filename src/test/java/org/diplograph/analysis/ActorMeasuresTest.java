package org.diplograph.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.diplograph.analysis.Answer.Score;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers are those of NetworkX 3.6 on the same networks. */
class ActorMeasuresTest {
    private static final double EXACT = 1e-9;

    static List<Measure> measures() {
        return Measure.ALL;
    }

    static List<Measure> rankings() {
        return List.of(new Betweenness(), new Degree(), new Strength(), new PageRank());
    }

    private static List<Score> scores(Measure measure, ActorNetwork network) {
        return ((Answer.Ranking) measure.of(network, Progress.UNSEEN)).scores();
    }

    private static Map<String, Double> values(Measure measure, ActorNetwork network) {
        return scores(measure, network).stream()
                .collect(
                        Collectors.toMap(
                                score -> score.actor().value().substring("person:".length()),
                                Score::value));
    }

    private static double of(Map<String, Double> values, String actor) {
        return values.getOrDefault(actor, 0.0);
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void withoutNetworkThereIsAnError(Measure measure) {
        assertThatThrownBy(() -> measure.of(null, Progress.UNSEEN))
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void anEmptyNetworkRanksNobody(Measure measure) {
        assertThat(scores(measure, KnownNetworks.of())).isEmpty();
    }

    @Test
    void twoActorsAreEqual() {
        ActorNetwork two = KnownNetworks.of("a-b");

        assertThat(values(new Betweenness(), two)).isEmpty();
        assertThat(values(new Degree(), two)).isEqualTo(Map.of("a", 1.0, "b", 1.0));
        assertThat(values(new Strength(), two)).isEqualTo(Map.of("a", 1.0, "b", 1.0));
        assertThat(values(new PageRank(), two)).isEqualTo(Map.of("a", 0.5, "b", 0.5));
    }

    @Test
    void nobodyConnectsTheOthersInATriangle() {
        ActorNetwork triangle = KnownNetworks.of("a-b", "b-c", "c-a");

        assertThat(values(new Betweenness(), triangle)).isEmpty();
        assertThat(values(new Degree(), triangle)).isEqualTo(Map.of("a", 2.0, "b", 2.0, "c", 2.0));
    }

    @Test
    void theMiddleOfAStarConnectsEverybody() {
        ActorNetwork star = KnownNetworks.of("m-a", "m-b", "m-c");

        assertThat(values(new Betweenness(), star)).isEqualTo(Map.of("m", 1.0));
    }

    @Test
    void severalTiesOfAPairAreOneLineWithTheirWeights() {
        ActorNetwork parallel = KnownNetworks.of("a-b", "b-a", "a-c");

        assertThat(parallel.lines()).isEqualTo(2);
        assertThat(values(new Degree(), parallel)).isEqualTo(Map.of("a", 2.0, "b", 1.0, "c", 1.0));
        assertThat(values(new Strength(), parallel))
                .isEqualTo(Map.of("a", 3.0, "b", 2.0, "c", 1.0));
    }

    @Test
    void whoConnectsTheKarateClub() {
        Map<String, Double> values = values(new Betweenness(), KnownNetworks.karateClub());

        assertThat(of(values, "0")).isCloseTo(0.437635281385, within(EXACT));
        assertThat(of(values, "33")).isCloseTo(0.30407497595, within(EXACT));
        assertThat(of(values, "32")).isCloseTo(0.145247113997, within(EXACT));
        assertThat(of(values, "2")).isCloseTo(0.143656806157, within(EXACT));
        assertThat(of(values, "31")).isCloseTo(0.138275613276, within(EXACT));
        assertThat(values.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1.4962121212121213, within(EXACT));
    }

    @Test
    void whoConnectsLesMiserables() {
        Map<String, Double> values = values(new Betweenness(), KnownNetworks.lesMiserables());

        assertThat(of(values, "valjean")).isCloseTo(0.569989052784, within(EXACT));
        assertThat(of(values, "myriel")).isCloseTo(0.176842105263, within(EXACT));
        assertThat(of(values, "gavroche")).isCloseTo(0.165112502426, within(EXACT));
        assertThat(values.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1.6849122807017551, within(EXACT));
    }

    @Test
    void jGraphTFindsTheSame() {
        ActorNetwork network = KnownNetworks.lesMiserables();
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int actor = 0; actor < network.size(); actor++) {
            graph.addVertex(actor);
            for (int at = network.start(actor); at < network.end(actor); at++) {
                if (network.neighbour(at) < actor) {
                    graph.addEdge(actor, network.neighbour(at));
                }
            }
        }
        Map<Integer, Double> theirs = new BetweennessCentrality<>(graph, false).getScores();
        double pairs = (network.size() - 1) * (network.size() - 2) / 2.0;
        Map<String, Double> ours = values(new Betweenness(), network);

        for (int actor = 0; actor < network.size(); actor++) {
            String name = network.actor(actor).value().substring("person:".length());
            assertThat(of(ours, name)).as(name).isCloseTo(theirs.get(actor) / pairs, within(EXACT));
        }
    }

    @Test
    void beyondItsBudgetBetweennessSamplesAndSaysSo() {
        ActorNetwork network = KnownNetworks.ring(2_000);
        Betweenness sampled = new Betweenness(1_000_000);

        assertThat(new Betweenness().estimate(network)).isEqualTo(new Estimate(8_000_000, false));
        assertThat(sampled.estimate(network)).isEqualTo(new Estimate(1_000_000, true));
        assertThat(sampled.of(network, Progress.UNSEEN).approximate()).isTrue();
        assertThat(sampled.of(network, Progress.UNSEEN))
                .isEqualTo(sampled.of(network, Progress.UNSEEN));
        double exact = scores(new Betweenness(), network).getFirst().value();
        assertThat(
                        scores(sampled, network).stream()
                                .mapToDouble(Score::value)
                                .average()
                                .orElseThrow())
                .isCloseTo(exact, within(exact * 0.02));
    }

    @Test
    void aSampleStillFindsWhoConnectsLesMiserables() {
        Betweenness sampled = new Betweenness(20 * 254);

        assertThat(sampled.estimate(KnownNetworks.lesMiserables()).approximate()).isFalse();
        assertThat(scores(sampled, KnownNetworks.lesMiserables()).getFirst().actor())
                .isEqualTo(KnownNetworks.person("valjean"));
    }

    @Test
    void whoHasMostNeighboursAndMostSources() {
        Map<String, Double> degrees = values(new Degree(), KnownNetworks.karateClub());
        Map<String, Double> strengths = values(new Strength(), KnownNetworks.lesMiserables());

        assertThat(degrees).containsEntry("33", 17.0).containsEntry("0", 16.0).hasSize(34);
        assertThat(strengths).containsEntry("valjean", 158.0).containsEntry("marius", 104.0);
        assertThat(scores(new Strength(), KnownNetworks.lesMiserables()))
                .extracting(Score::actor)
                .startsWith(
                        KnownNetworks.person("valjean"),
                        KnownNetworks.person("marius"),
                        KnownNetworks.person("enjolras"));
    }

    @Test
    void whoIsLinkedWithTheWellLinked() {
        Map<String, Double> values = values(new PageRank(), KnownNetworks.lesMiserables());

        assertThat(of(values, "valjean")).isCloseTo(0.099558108, within(1e-6));
        assertThat(of(values, "marius")).isCloseTo(0.051668108, within(1e-6));
        assertThat(of(values, "myriel")).isCloseTo(0.039231579, within(1e-6));
        assertThat(values.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureIsFoundByItsName(Measure measure) {
        assertThat(Measure.named(measure.name())).containsSame(measure);
        assertThat(measure.name()).matches("[a-z]+(-[a-z]+)*").isNotEqualTo("open");
    }

    @Test
    void anUnknownNameIsNoMeasure() {
        assertThat(Measure.named("importance")).isEmpty();
    }

    @Test
    void expensiveMeasuresStopWhenTold() {
        for (Measure measure : List.of(new Betweenness(), new PageRank(), new Communities())) {
            assertThatThrownBy(
                            () ->
                                    measure.of(
                                            KnownNetworks.karateClub(),
                                            share -> {
                                                throw new CancellationException();
                                            }))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
