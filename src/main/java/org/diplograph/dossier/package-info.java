/** A folder of articles turned into an immutable dossier; the only package that wires the steps. */
@NullMarked
package org.diplograph.dossier;

import org.jspecify.annotations.NullMarked;
