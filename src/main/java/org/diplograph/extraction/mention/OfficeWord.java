package org.diplograph.extraction.mention;

import org.diplograph.fact.Office;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase for an office, as the lexicon has it.
 *
 * @param office null for a calling that represents nobody ("journalist")
 * @param plural whether it speaks of several holders
 * @param needsCapital whether it is the office only with a capital ("Premier")
 * @param serves whom it serves when nothing says so: {@code state}, {@code body}, {@code company},
 *     {@code there} (what follows "in" or "to" is where, not whom), {@code peer} (a counterpart),
 *     {@code adjective} (only what an adjective says), {@code nobody}, or the id of an organisation
 */
record OfficeWord(@Nullable Office office, boolean plural, boolean needsCapital, String serves) {
    /** Whether what follows "in" or "to" is where the holder goes, not whom the holder serves. */
    boolean goesThere() {
        return serves.equals("there");
    }

    boolean isPeer() {
        return serves.equals("peer");
    }

    boolean servesState() {
        return serves.equals("state");
    }

    boolean takesAdjectiveOnly() {
        return serves.equals("adjective");
    }

    boolean servesCompany() {
        return serves.equals("company");
    }

    boolean isNobody() {
        return office == null;
    }
}
