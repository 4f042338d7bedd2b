package org.diplograph.ui.network;

import java.util.Optional;
import org.diplograph.analysis.ActorNetwork;
import org.diplograph.analysis.Communities;
import org.diplograph.analysis.Computation;
import org.diplograph.analysis.Computations;
import org.diplograph.analysis.Measure;
import org.diplograph.ui.Shown;

/** A measure of what is shown. */
record MeasureRequest(
        Computations computations, Measure measure, ActorNetwork network, Shown shown) {
    private Computations.Key key() {
        return new Computations.Key(
                shown.dossier().version(), shown.state().filter().key(), measure.name());
    }

    /** Begins, or finds what was begun before. */
    Computation begin() {
        return computations.of(key(), measure, () -> network);
    }

    /** The division of the same network into camps, for a measure that tells who connects them. */
    Optional<Computation> camps() {
        if (!measure.name().equals("betweenness")) {
            return Optional.empty();
        }
        Measure communities = new Communities();
        return Optional.of(
                computations.of(
                        new Computations.Key(
                                shown.dossier().version(),
                                shown.state().filter().key(),
                                communities.name()),
                        communities,
                        () -> network));
    }

    Computation beginAnew() {
        computations.forget(key());
        return begin();
    }
}
