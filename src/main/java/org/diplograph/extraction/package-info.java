/**
 * From an article to its mentions and facts, by rules. Uses article, actor and fact; runs without a
 * server.
 */
@NullMarked
package org.diplograph.extraction;

import org.jspecify.annotations.NullMarked;
