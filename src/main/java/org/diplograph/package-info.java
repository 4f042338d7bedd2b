/** The program: starts either the web server or one of the commands. */
@NullMarked
package org.diplograph;

import org.jspecify.annotations.NullMarked;
