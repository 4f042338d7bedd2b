package org.diplograph.ui.network;

import org.diplograph.analysis.ActorNetwork;
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

    Computation beginAnew() {
        computations.forget(key());
        return begin();
    }
}
