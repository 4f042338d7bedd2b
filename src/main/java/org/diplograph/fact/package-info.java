/** What an article says two actors do: the waist of the program. Uses article and actor. */
@NullMarked
package org.diplograph.fact;

import org.jspecify.annotations.NullMarked;
