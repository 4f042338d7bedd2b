package org.diplograph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.SyntheticDossier;
import org.diplograph.dossier.SyntheticSize;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GraphIndexTest {
    private static final int FILTERS = 200;

    private final Dossier dossier = SyntheticDossier.create(SyntheticSize.withActors(1_000), 3);
    private final List<ActorId> actors = List.copyOf(dossier.actors().keySet());
    private final RandomGenerator random = new SplittableRandom(11);

    @Test
    void findsWhatAPlainReadingOfManyFiltersFinds() {
        int found = 0;
        int uncertain = 0;
        for (int i = 0; i < FILTERS; i++) {
            GraphFilter filter = filter();

            DiplomacyGraph graph = dossier.graph(filter);

            PlainGraph plain = PlainGraph.of(dossier, filter);
            assertThat(PlainGraph.lines(graph)).as(filter.key()).isEqualTo(plain.lines());
            assertThat(graph.uncertainFacts()).as(filter.key()).isEqualTo(plain.uncertain());
            found += plain.lines().isEmpty() ? 0 : 1;
            uncertain += plain.uncertain() == 0 ? 0 : 1;
        }
        assertThat(found).as("filters that find something").isGreaterThan(FILTERS / 3);
        assertThat(uncertain).as("filters that meet uncertain dates").isGreaterThan(FILTERS / 4);
    }

    @Test
    void findsTiesByIdAndByActorInEveryPartOfTheGraph() {
        for (int i = 0; i < 20; i++) {
            DiplomacyGraph graph = dossier.graph(filter());

            assertThat(graph.actors())
                    .extracting(Actor::id)
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            new HashSet<>(
                                    graph.ties().stream()
                                            .flatMap(
                                                    tie ->
                                                            List.of(tie.id().from(), tie.id().to())
                                                                    .stream())
                                            .toList()));
            for (ActorId actor : actors.subList(0, 60)) {
                List<Tie> own =
                        graph.ties().stream().filter(tie -> tie.id().touches(actor)).toList();
                assertThat(graph.tiesOf(actor)).isEqualTo(own);
                assertThat(graph.actor(actor).isPresent()).isEqualTo(!own.isEmpty());
            }
            Set<TieId> ids = new HashSet<>();
            graph.ties().forEach(tie -> ids.add(tie.id()));
            for (Tie tie : dossier.graph(GraphFilter.EVERYTHING).ties()) {
                assertThat(graph.tie(tie.id()).isPresent()).isEqualTo(ids.contains(tie.id()));
            }
        }
    }

    @Test
    void tiesComeInTheOrderOfTheirWrittenIds() {
        assertThat(dossier.graph(GraphFilter.EVERYTHING).ties())
                .extracting(Tie::id)
                .isSortedAccordingTo(Comparator.comparing(TieId::toString));
    }

    @Test
    void whoLooksThroughTheSameFilterSharesOneGraphAndTiesAreNotCopied() {
        GraphFilter security = GraphFilter.EVERYTHING.withDomains(Set.of(Domain.SECURITY));
        DiplomacyGraph everything = dossier.graph(GraphFilter.EVERYTHING);

        assertThat(dossier.graph(security))
                .isSameAs(
                        dossier.graph(
                                GraphFilter.EVERYTHING.withDomains(EnumSet.of(Domain.SECURITY))));
        assertThat(
                        dossier.graph(GraphFilter.EVERYTHING.withTypes(Set.of(RelationType.AIDS)))
                                .ties())
                .isNotEmpty()
                .allSatisfy(
                        tie -> assertThat(tie).isSameAs(everything.tie(tie.id()).orElseThrow()));
    }

    private GraphFilter filter() {
        Period period =
                new Period(null, null, maybe(4) ? day(2012, 15) : null, random.nextInt(4) > 0);
        if (maybe(2)) {
            LocalDate first = maybe(4) ? null : day(2014, 12);
            LocalDate start = first == null ? LocalDate.of(2014, 1, 1) : first;
            LocalDate last = maybe(4) ? null : start.plusDays(random.nextInt(1_500));
            period = new Period(first, last, period.asOf(), period.uncertain());
        }
        return new GraphFilter(
                period,
                maybe(3) ? some(RelationType.class, 4) : Set.of(),
                maybe(2) ? some(Domain.class, 3) : Set.of(),
                maybe(2) ? GraphFilter.USUAL_STATUSES : some(Status.class, 4),
                maybe(2) ? GraphFilter.USUAL_KINDS : some(ActorKind.class, 3),
                maybe(5) ? someActors() : Set.of(),
                maybe(4) ? 1 + random.nextInt(3) : 1,
                maybe(10));
    }

    private boolean maybe(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private @Nullable LocalDate day(int year, int years) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, int most) {
        E[] constants = type.getEnumConstants();
        Set<E> chosen = EnumSet.noneOf(type);
        for (int i = random.nextInt(most); i >= 0; i--) {
            chosen.add(constants[random.nextInt(constants.length)]);
        }
        return chosen;
    }

    /** Some that are there, and one that is not. */
    private Set<ActorId> someActors() {
        List<ActorId> chosen = new ArrayList<>(List.of(new ActorId("org:nowhere")));
        for (int i = random.nextInt(6); i >= 0; i--) {
            chosen.add(actors.get(random.nextInt(actors.size())));
        }
        return Set.copyOf(chosen);
    }
}
