/**
 * Who is spoken of: states, organisations and persons, and the gazetteer of those known beforehand.
 * Uses nothing.
 */
@NullMarked
package org.diplograph.actor;

import org.jspecify.annotations.NullMarked;
