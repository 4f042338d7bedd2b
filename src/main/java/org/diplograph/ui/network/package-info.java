/** The network view and what its canvas draws. */
@NullMarked
package org.diplograph.ui.network;

import org.jspecify.annotations.NullMarked;
