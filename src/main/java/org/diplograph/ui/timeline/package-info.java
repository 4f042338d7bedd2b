/** The timeline view: what happened when, in lanes, and how surely the day is known. */
@NullMarked
package org.diplograph.ui.timeline;

import org.jspecify.annotations.NullMarked;
