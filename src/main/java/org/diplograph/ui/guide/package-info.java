/** The user guide on one page. Uses ui. */
@NullMarked
package org.diplograph.ui.guide;

import org.jspecify.annotations.NullMarked;
