/**
 * What was read: articles, their blocks and sentences, as spans of the text; reading and cleaning
 * files. Uses nothing.
 */
@NullMarked
package org.diplograph.article;

import org.jspecify.annotations.NullMarked;
