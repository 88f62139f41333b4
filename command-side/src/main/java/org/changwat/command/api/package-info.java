/** How commands come in, over HTTP or from a file, and what they are answered: one gate, so that every way in has the same rules. */
@NullMarked
package org.changwat.command.api;

import org.jspecify.annotations.NullMarked;
