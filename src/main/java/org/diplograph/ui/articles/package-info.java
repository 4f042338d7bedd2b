/** The list of articles, and the reader that shows what was found in one. */
@NullMarked
package org.diplograph.ui.articles;

import org.jspecify.annotations.NullMarked;
