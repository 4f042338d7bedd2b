/** Who is spoken of: names, discovered actors, references resolved, offices. */
@NullMarked
package org.diplograph.extraction.mention;

import org.jspecify.annotations.NullMarked;
