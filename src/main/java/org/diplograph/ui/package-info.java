/** The pages. Uses every package but extraction; a view never uses another view. */
@NullMarked
package org.diplograph.ui;

import org.jspecify.annotations.NullMarked;
