package org.diplograph.fact;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The sets of domains there are, each made once however many facts have it. */
final class DomainSets {
    private static final AtomicReferenceArray<@Nullable Set<Domain>> SETS =
            new AtomicReferenceArray<>(1 << Domain.values().length);

    private DomainSets() {}

    static Set<Domain> of(Set<Domain> domains) {
        int number = 0;
        for (Domain domain : domains) {
            number |= 1 << domain.ordinal();
        }
        Set<Domain> known = SETS.get(number);
        if (known != null) {
            return known;
        }
        Set<Domain> made = domains.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(domains));
        SETS.set(number, made);
        return made;
    }
}
