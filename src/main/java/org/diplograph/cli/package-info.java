/** The commands: serve, extract, evaluate. */
@NullMarked
package org.diplograph.cli;

import org.jspecify.annotations.NullMarked;
