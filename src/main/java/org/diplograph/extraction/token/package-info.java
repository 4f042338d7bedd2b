/** Words: tokens with their lemmas and parts of speech, quotations. */
@NullMarked
package org.diplograph.extraction.token;

import org.jspecify.annotations.NullMarked;
