package org.diplograph.analysis;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/** One measure being computed in the background: how far it is, how it ended. */
public final class Computation {
    private final AtomicReference<State> state = new AtomicReference<>(new Running(0));
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final LongSupplier nanoTime;
    private final long deadline;

    /** Where a computation stands. */
    public sealed interface State {}

    /**
     * It waits or runs.
     *
     * @param share done of it, from 0 to 1
     */
    public record Running(double share) implements State {}

    public record Done(Answer answer) implements State {}

    /** Someone stopped it. */
    public record Cancelled() implements State {}

    /** It did not end in time. */
    public record TooLong() implements State {}

    /** It broke; the cause is for the log. */
    public record Failed(RuntimeException cause) implements State {}

    /**
     * @param nanoTime a clock
     * @param deadline when to give up, on that clock
     */
    Computation(LongSupplier nanoTime, long deadline) {
        this.nanoTime = nanoTime;
        this.deadline = deadline;
    }

    public State state() {
        return state.get();
    }

    /** Asks it to stop; it does at its next step. */
    public void cancel() {
        cancelled.set(true);
    }

    void run(Measure measure, ActorNetwork network) {
        try {
            state.set(new Done(measure.of(network, this::reached)));
        } catch (CancellationException stopped) {
            state.set(cancelled.get() ? new Cancelled() : new TooLong());
        } catch (RuntimeException broken) {
            state.set(new Failed(broken));
        }
    }

    void fail(RuntimeException cause) {
        state.set(new Failed(cause));
    }

    private void reached(double share) {
        if (cancelled.get() || nanoTime.getAsLong() - deadline > 0) {
            throw new CancellationException();
        }
        state.set(new Running(share));
    }
}
