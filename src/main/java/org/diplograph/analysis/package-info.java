/** Measures on the graph, one class each. Uses article, actor, fact and graph. */
@NullMarked
package org.diplograph.analysis;

import org.jspecify.annotations.NullMarked;
