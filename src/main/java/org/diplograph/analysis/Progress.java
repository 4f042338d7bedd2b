package org.diplograph.analysis;

import java.util.concurrent.CancellationException;

/** Follows a long computation and may end it. */
@FunctionalInterface
public interface Progress {
    /** Lets it run to its end, unseen. */
    Progress UNSEEN = share -> {};

    /**
     * Is told now and then how far the computation is.
     *
     * @param share from 0 to 1
     * @throws CancellationException when it shall stop
     */
    void reached(double share);
}
