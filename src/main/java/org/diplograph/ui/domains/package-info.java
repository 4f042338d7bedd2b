/** The domains view: cooperation by domain, as charts and as tables. */
@NullMarked
package org.diplograph.ui.domains;

import org.jspecify.annotations.NullMarked;
