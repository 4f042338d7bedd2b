/** The search over actors, articles and sentences in the bar of every page. Uses ui. */
@NullMarked
package org.diplograph.ui.search;

import org.jspecify.annotations.NullMarked;
