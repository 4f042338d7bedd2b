/**
 * The pages. Uses every package but extraction; a view never uses another view, only {@code ui} and
 * {@code ui.component}.
 */
@NullMarked
package org.diplograph.ui;

import org.jspecify.annotations.NullMarked;
