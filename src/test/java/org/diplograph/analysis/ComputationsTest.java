package org.diplograph.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ComputationsTest {
    private static final Computations.Key KEY = new Computations.Key("1", "all", "betweenness");

    private final List<Runnable> waiting = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private final Computations computations =
            new Computations(waiting::add, Duration.ofSeconds(60), clock::get);

    private Computation begin(ActorNetwork network) {
        return computations.of(KEY, new Betweenness(), () -> network);
    }

    @Test
    void whatIsQuickIsAnsweredAtOnce() {
        assertThat(begin(KnownNetworks.karateClub()).state()).isInstanceOf(Computation.Done.class);
        assertThat(waiting).isEmpty();
    }

    @Test
    void whatIsSlowWaitsInTheBackground() {
        Computation computation = begin(KnownNetworks.ring(1_000));

        assertThat(computation.state()).isEqualTo(new Computation.Running(0));
        waiting.getFirst().run();
        assertThat(computation.state()).isInstanceOf(Computation.Done.class);
    }

    @Test
    void theSameIsComputedOnce() {
        Computation first = begin(KnownNetworks.ring(1_000));

        assertThat(begin(KnownNetworks.ring(1_000))).isSameAs(first);
        assertThat(waiting).hasSize(1);
        assertThat(
                        computations.of(
                                new Computations.Key("2", "all", "betweenness"),
                                new Betweenness(),
                                () -> KnownNetworks.ring(1_000)))
                .isNotSameAs(first);
    }

    @Test
    void whatIsCancelledStopsAndCanBeginAnew() {
        Computation computation = begin(KnownNetworks.ring(1_000));
        computation.cancel();
        waiting.getFirst().run();

        assertThat(computation.state()).isEqualTo(new Computation.Cancelled());
        assertThat(begin(KnownNetworks.ring(1_000))).isSameAs(computation);
        computations.forget(KEY);
        assertThat(begin(KnownNetworks.ring(1_000)).state()).isEqualTo(new Computation.Running(0));
    }

    @Test
    void whatTakesTooLongGivesUp() {
        Computation computation = begin(KnownNetworks.ring(1_000));
        clock.set(Duration.ofSeconds(61).toNanos());
        waiting.getFirst().run();

        assertThat(computation.state()).isEqualTo(new Computation.TooLong());
    }

    @Test
    void whatBreaksKeepsItsCause() {
        Measure broken =
                new Measure() {
                    @Override
                    public String name() {
                        return "broken";
                    }

                    @Override
                    public Unit unit() {
                        return Unit.COUNT;
                    }

                    @Override
                    public Estimate estimate(ActorNetwork network) {
                        return new Estimate(1, false);
                    }

                    @Override
                    public Answer of(ActorNetwork network, Progress progress) {
                        throw new IllegalStateException("no");
                    }
                };

        Computation computation = computations.of(KEY, broken, KnownNetworks::karateClub);

        assertThat(computation.state())
                .isInstanceOfSatisfying(
                        Computation.Failed.class,
                        failed -> assertThat(failed.cause()).hasMessage("no"));
    }

    @Test
    void whatNobodyCanTakeOnFails() {
        Computations full =
                new Computations(
                        task -> {
                            throw new RejectedExecutionException("full");
                        },
                        Duration.ofSeconds(60),
                        clock::get);

        assertThat(full.of(KEY, new Betweenness(), () -> KnownNetworks.ring(1_000)).state())
                .isInstanceOf(Computation.Failed.class);
    }
}
