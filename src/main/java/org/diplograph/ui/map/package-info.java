/** The map view: states filled by a measure, ties as arcs, blocs outlined. */
@NullMarked
package org.diplograph.ui.map;

import org.jspecify.annotations.NullMarked;
