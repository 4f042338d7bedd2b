/** The diplomacy graph: ties derived from facts, filters. Uses article, actor and fact. */
@NullMarked
package org.diplograph.graph;

import org.jspecify.annotations.NullMarked;
