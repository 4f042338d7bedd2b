/** What they do: relation rules, status, attribution, date and domains. */
@NullMarked
package org.diplograph.extraction.relation;

import org.jspecify.annotations.NullMarked;
