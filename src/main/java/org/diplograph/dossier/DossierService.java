package org.diplograph.dossier;

import java.util.concurrent.atomic.AtomicReference;

/** Holds the open dossier; all visitors share it. */
public final class DossierService {
    private final AtomicReference<Dossier> current;

    public DossierService(Dossier dossier) {
        this.current = new AtomicReference<>(dossier);
    }

    public Dossier current() {
        return current.get();
    }

    /**
     * Puts another snapshot in the place of the open one; pages that are open keep what they show
     * until they ask again.
     */
    public void open(Dossier dossier) {
        current.set(dossier);
    }
}
