/** Parts that several views share: filters, evidence panel, states of loading and error. */
@NullMarked
package org.diplograph.ui.component;

import org.jspecify.annotations.NullMarked;
