/** What a first visitor is shown: hints and a guided tour. Uses ui and ui.component. */
@NullMarked
package org.diplograph.ui.tour;

import org.jspecify.annotations.NullMarked;
