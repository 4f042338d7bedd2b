package org.diplograph.extraction.mention;

/** A person seen with an office. */
record Holding(Sighting person, OfficePhrase office) {}
