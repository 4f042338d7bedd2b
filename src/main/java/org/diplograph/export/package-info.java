/** Facts and graphs written as files for other programs. Uses article, actor, fact and graph. */
@NullMarked
package org.diplograph.export;

import org.jspecify.annotations.NullMarked;
