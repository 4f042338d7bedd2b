package org.diplograph.analysis;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Computes measures in the background and keeps what it found: the same measure of the same part of
 * the same dossier is computed once, for all visitors.
 */
public final class Computations {
    private static final int KEPT = 64;
    private static final int NETWORKS_KEPT = 8;

    private final Executor executor;
    private final Duration longest;
    private final LongSupplier nanoTime;
    private final Map<Key, Computation> known = recent(KEPT);
    private final Map<String, ActorNetwork> networks = recent(NETWORKS_KEPT);

    private static <K, V> Map<K, V> recent(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * What is computed.
     *
     * @param version of the dossier
     * @param filter the filter's key
     * @param measure its name
     */
    public record Key(String version, String filter, String measure) {}

    /**
     * @param executor where to compute; what it refuses counts as failed
     * @param longest how long one computation may take
     * @param nanoTime a clock, in nanoseconds
     */
    public Computations(Executor executor, Duration longest, LongSupplier nanoTime) {
        this.executor = executor;
        this.longest = longest;
        this.nanoTime = nanoTime;
    }

    /**
     * Begins a computation, at once if it is quick, else in the background; or returns the one that
     * has been begun already, however it ended.
     */
    public Computation of(Key key, Measure measure, Supplier<ActorNetwork> network) {
        Computation begun;
        synchronized (known) {
            Computation before = known.get(key);
            if (before != null) {
                return before;
            }
            begun = new Computation(nanoTime, nanoTime.getAsLong() + longest.toNanos());
            known.put(key, begun);
        }
        start(begun, measure, network.get());
        return begun;
    }

    /**
     * The network of a part of a dossier, made once.
     *
     * @param version of the dossier
     * @param filter the filter's key
     */
    public ActorNetwork network(String version, String filter, Supplier<ActorNetwork> network) {
        String key = version + "|" + filter;
        synchronized (networks) {
            return networks.computeIfAbsent(key, absent -> network.get());
        }
    }

    /** Forgets a computation that ended without an answer, so that it can begin anew. */
    public void forget(Key key) {
        synchronized (known) {
            known.remove(key);
        }
    }

    private void start(Computation begun, Measure measure, ActorNetwork network) {
        if (measure.estimate(network).isQuick()) {
            begun.run(measure, network);
            return;
        }
        try {
            executor.execute(() -> begun.run(measure, network));
        } catch (RejectedExecutionException tooMany) {
            begun.fail(tooMany);
        }
    }
}
