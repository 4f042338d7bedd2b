/** Compares what the extraction finds with what people annotated. */
@NullMarked
package org.diplograph.cli.evaluation;

import org.jspecify.annotations.NullMarked;
