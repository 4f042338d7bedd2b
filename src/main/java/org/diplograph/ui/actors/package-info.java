/** The actors: a list, and a page for each. Uses ui and ui.component. */
@NullMarked
package org.diplograph.ui.actors;

import org.jspecify.annotations.NullMarked;
